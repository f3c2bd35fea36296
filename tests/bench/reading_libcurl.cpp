// Reads pages as little as can be: libcurl into one buffer, simdjson over it, each of the twelve fields looked at, the
// next page by its link. What it takes is what reading costs without a program around it.
//
//     reading_libcurl URL      prints how many records there were

#include <curl/curl.h>
#include <simdjson.h>

#include <cstdio>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view fields[]{"id",           "code",  "displayName", "contact", "addressLine1",
                                    "addressLine2", "city",  "state",       "country", "postalCode",
                                    "phoneNumber",  "email", "website"};

size_t append(char *data, size_t size, size_t count, void *target)
{
    static_cast<std::string *>(target)->append(data, size * count);
    return size * count;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    CURL *const curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    std::string url = argv[1];
    std::string body;
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
    simdjson::ondemand::parser parser;
    size_t records = 0;
    size_t bytes = 0;
    while (!url.empty()) {
        body.clear();
        curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
        if (curl_easy_perform(curl) != CURLE_OK)
            return 1;
        body.reserve(body.size() + simdjson::SIMDJSON_PADDING);
        auto page = parser.iterate(body);
        url.clear();
        for (auto member : page.get_object()) {
            const std::string_view key = member.unescaped_key();
            if (key == "value") {
                for (simdjson::ondemand::object record : member.value().get_array()) {
                    for (const std::string_view field : fields)
                        bytes += std::string_view(record[field]).size();
                    ++records;
                }
            } else if (key == "@odata.nextLink") {
                url = std::string_view(member.value());
            }
        }
    }
    curl_easy_cleanup(curl);
    std::printf("%zu records, %zu bytes in their fields\n", records, bytes);
    return 0;
}
