// How long a person waits for the first answer of Business Central on a long line, in round trips: the connection test,
// and beside it a client that takes one step after the other. Fails where the connection test needs more than it may.
//
//     bench_roundtrips [milliseconds of a round trip]

#include "support/roundtrips.h"
#include "support/tlscertificates.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdio>

using namespace causeway::tests;

namespace {

/// TCP, TLS 1.3 and the token on the line to the sign-in host, and one call on the line that was opened meanwhile.
constexpr double mostRoundTrips = 4;

struct Row {
    const char *client;
    RoundTrips (*measure)(LineTime &, const QSslConfiguration &);
};

constexpr Row rows[]{
    {"connection test", roundTripsOfTheConnectionTest},
    {"naive client", roundTripsOfANaiveClient},
};

struct Version {
    const char *name;
    QSsl::SslProtocol protocol;
};

constexpr Version versions[]{
    {"TLS 1.3", QSsl::TlsV1_3},
    {"TLS 1.2", QSsl::TlsV1_2},
};

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int roundTrip = argc > 1 ? QByteArray(argv[1]).toInt() : 400;
    if (roundTrip < 2) {
        std::fprintf(stderr, "usage: bench_roundtrips [milliseconds of a round trip]\n");
        return 2;
    }
    TlsCertificates certificates;
    const TrustInRoot trust(certificates.root());
    QSslConfiguration server = certificates.server(TlsCertificates::Kind::Good);
    if (!certificates.problem().isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(certificates.problem()));
        return 2;
    }

    std::printf("To the first answer of Business Central, a round trip being %d ms:\n", roundTrip);
    std::printf("%16s %8s %12s %8s %9s %6s\n", "client", "", "round trips", "ms", "exactly", "ratio");
    bool isGood = true;
    for (const Version &version : versions) {
        server.setProtocol(version.protocol);
        double ours = 0;
        for (const Row &row : rows) {
            WallTime time(std::chrono::milliseconds(roundTrip / 2));
            const RoundTrips found = row.measure(time, server);
            const double rounded = std::round(found.count);
            const bool isOurs = row.measure == roundTripsOfTheConnectionTest;
            if (isOurs)
                ours = found.count;
            std::printf("%16s %8s %12.0f %8lld %9.2f %6.2f\n", row.client, version.name, rounded,
                        static_cast<long long>(found.duration / 1000), found.count, found.count / ours);
            if (isOurs)
                std::printf("%16s %8s %12.0f %8s %9.2f\n", "all its checks", "", std::round(found.untilDone), "",
                            found.untilDone);
            isGood = isGood && found.succeeded
                     && !(isOurs && version.protocol == QSsl::TlsV1_3 && rounded > mostRoundTrips);
        }
    }
    if (!isGood)
        std::printf("The connection test needs more than %.0f round trips, or a client failed.\n", mostRoundTrips);
    return isGood ? 0 : 1;
}
