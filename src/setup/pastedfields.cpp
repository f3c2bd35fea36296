#include "setup/pastedfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <optional>

namespace causeway {

namespace {

constexpr qsizetype longestText = 100'000;
/// A longer label is a sentence.
constexpr qsizetype longestLabel = 60;
constexpr int deepestJson = 8;

/// A label without accents, blanks and punctuation, in lower case: "Directory (tenant) ID" is "directorytenantid".
QString normalized(const QString &label)
{
    QString result;
    const QString decomposed = label.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar character : decomposed) {
        if (character.isLetterOrNumber())
            result += character;
    }
    return result;
}

/// What a label is about: the first row of which it contains a word. The words are those of the Entra admin center and
/// of Business Central in the languages of this program, as far as they are remembered, and usual names of environment
/// variables.
struct Meaning {
    /// Nothing: a label that must not be taken for one of a later row.
    std::optional<Field> field;
    QStringList words;
};

const QStringList &secretWords()
{
    static const QStringList words{QStringLiteral("secret"), QStringLiteral("geheim"), QStringLiteral("hemmelig")};
    return words;
}

bool containsAny(const QString &name, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&name](const QString &word) { return name.contains(word); });
}

/// "Secret ID", "ID de secret", "Geheime id": what stands there is never the secret itself.
bool isSecretId(const QString &name)
{
    const QString id = QStringLiteral("id");
    return containsAny(name, secretWords()) && (name.startsWith(id) || name.endsWith(id));
}

const QList<Meaning> &meanings()
{
    static const QList<Meaning> rows{
        {std::nullopt,
         {QStringLiteral("objectid"), QStringLiteral("objekt"), QStringLiteral("objeto"), QStringLiteral("idobjet"),
          QStringLiteral("delobjet"), QStringLiteral("subscriptionid"), QStringLiteral("redirecturi"),
          QStringLiteral("iduri"), QStringLiteral("ipaas")}},
        {Field::SecretExpires,
         {QStringLiteral("expires"), QStringLiteral("expiry"), QStringLiteral("expiration"), QStringLiteral("ablauf"),
          QStringLiteral("lauftab"), QStringLiteral("vervalt"), QStringLiteral("verloopt"), QStringLiteral("udlob"),
          QStringLiteral("udløb"), QStringLiteral("expira")}},
        {Field::GrantType, {QStringLiteral("granttype")}},
        {Field::ClientSecret, secretWords()},
        {Field::TenantId,
         {QStringLiteral("tenant"), QStringLiteral("directory"), QStringLiteral("verzeichnis"),
          QStringLiteral("annuaire"), QStringLiteral("locataire"), QStringLiteral("directorio"),
          QStringLiteral("inquilino"), QStringLiteral("mandant"), QStringLiteral("mapid"), QStringLiteral("mappeid"),
          QStringLiteral("lejer")}},
        {Field::ClientId,
         {QStringLiteral("clientid"), QStringLiteral("klientid"), QStringLiteral("applicationid"),
          QStringLiteral("appid"), QStringLiteral("anwendungs"), QStringLiteral("clientanwendung"),
          QStringLiteral("idapplication"), QStringLiteral("iddapplication"), QStringLiteral("delapplication"),
          QStringLiteral("aplicacion"), QStringLiteral("toepassing"), QStringLiteral("programid"),
          QStringLiteral("applikation")}},
        {Field::Environment,
         {QStringLiteral("environment"), QStringLiteral("umgebung"), QStringLiteral("environnement"),
          QStringLiteral("entorno"), QStringLiteral("omgeving"), QStringLiteral("miljø")}},
        {Field::CompanyId,
         {QStringLiteral("companyid"), QStringLiteral("virksomhedsid"), QStringLiteral("unternehmensid")}},
        {Field::CompanyName,
         {QStringLiteral("company"), QStringLiteral("societe"), QStringLiteral("empresa"), QStringLiteral("bedrijf"),
          QStringLiteral("unternehmen"), QStringLiteral("virksomhed"), QStringLiteral("regnskab")}},
        {Field::Scope, {QStringLiteral("scope")}},
        {Field::AuthorityUrl, {QStringLiteral("authority")}},
        {Field::ApiUrl, {QStringLiteral("apiurl"), QStringLiteral("baseurl")}},
    };
    return rows;
}

std::optional<Field> fieldOf(const QString &label)
{
    if (label.size() > longestLabel)
        return std::nullopt;
    const QString name = normalized(label);
    // The column of the page Certificates & secrets.
    const QStringList values{QStringLiteral("value"), QStringLiteral("wert"),   QStringLiteral("valeur"),
                             QStringLiteral("valor"), QStringLiteral("waarde"), QStringLiteral("værdi")};
    if (values.contains(name))
        return Field::ClientSecret;
    if (isSecretId(name))
        return std::nullopt;
    for (const Meaning &meaning : meanings()) {
        if (containsAny(name, meaning.words))
            return meaning.field;
    }
    return std::nullopt;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    for (const QChar quote : {u'"', u'\''}) {
        if (text.size() >= 2 && text.startsWith(quote) && text.endsWith(quote))
            return text.mid(1, text.size() - 2);
    }
    return text;
}

class Reader {
public:
    PastedFields read(const QString &text);

private:
    bool assign(const QString &label, const QString &value);
    void set(Field field, const QString &value);
    bool readJson(const QString &text);
    void readJson(const QJsonValue &value, int depth);
    void readUrls(const QString &text);
    void readUrl(const QUrl &url);
    void readBusinessCentral(const QStringList &path, const QUrlQuery &query, bool isApi);
    bool readColumns(const QStringList &lines);
    void readLines(const QStringList &lines);
    bool readPair(const QString &line);

    PastedFields m_fields;
};

/// The first mention of a field holds, unless it cannot be right.
void Reader::set(Field field, const QString &value)
{
    if (field == Field::ClientSecret) {
        const Secret secret(FieldRules::cleaned(field, value));
        // One that is wrong goes into its field as well: what is wrong is said there.
        if (m_fields.clientSecret.isEmpty() && !secret.isEmpty())
            m_fields.clientSecret = secret;
        return;
    }
    const QString text = FieldRules::cleaned(field, value);
    if (!m_fields.texts.contains(field) && FieldRules::check(field, text).isUsable())
        m_fields.texts.insert(field, text);
}

/// Whether the label is known.
bool Reader::assign(const QString &label, const QString &value)
{
    const std::optional<Field> field = fieldOf(label);
    if (field)
        set(*field, unquoted(value));
    return field.has_value();
}

PastedFields Reader::read(const QString &text)
{
    const QString whole = text.left(longestText).trimmed();
    if (readJson(whole))
        return m_fields;
    static const QRegularExpression breaks(QStringLiteral("[\r\n]+"));
    const QStringList lines = whole.split(breaks, Qt::SkipEmptyParts);
    if (!readColumns(lines))
        readLines(lines);
    readUrls(whole);
    return m_fields;
}

bool Reader::readJson(const QString &text)
{
    if (!text.startsWith(u'{') && !text.startsWith(u'['))
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isNull())
        return false;
    readJson(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), 0);
    return true;
}

void Reader::readJson(const QJsonValue &value, int depth)
{
    if (depth > deepestJson)
        return;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &item : list)
        readJson(item, depth + 1);
    const QJsonObject object = value.toObject();
    // {"name": …, "value": …}, as settings are listed.
    const QString name = object.value(QStringLiteral("name")).toString();
    if (!name.isEmpty() && object.value(QStringLiteral("value")).isString()) {
        assign(name, object.value(QStringLiteral("value")).toString());
        return;
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        // The other half of a connection: its ids mean something else.
        const bool isOfIpaas = normalized(member.key()) == QStringLiteral("ipaas");
        if (member.value().isString())
            assign(member.key(), member.value().toString());
        else if (!isOfIpaas)
            readJson(member.value(), depth + 1);
    }
}

void Reader::readUrls(const QString &text)
{
    static const QRegularExpression address(QStringLiteral(R"(https?://[^\s"<>]+[^\s"<>',;.])"));
    for (auto match = address.globalMatch(text); match.hasNext();)
        readUrl(QUrl(match.next().captured()));
}

void Reader::readUrl(const QUrl &url)
{
    const QString host = url.host();
    const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
    if (host == QLatin1StringView("businesscentral.dynamics.com")
        || host == QLatin1StringView("api.businesscentral.dynamics.com")) {
        readBusinessCentral(path, QUrlQuery(url), host.startsWith(QLatin1StringView("api.")));
        return;
    }
    if (host == QLatin1StringView("login.microsoftonline.com")) {
        set(Field::TenantId, path.value(0));
        return;
    }
    if (host != QLatin1StringView("entra.microsoft.com") && host != QLatin1StringView("portal.azure.com"))
        return;
    // "#@contoso.onmicrosoft.com/…" or "…/@contoso.onmicrosoft.com/#…" names the tenant, "/appId/GUID" the app.
    const QString all = url.path() + u'#' + url.fragment(QUrl::FullyDecoded);
    static const QRegularExpression tenant(QStringLiteral(R"([/#]@([^/?#]+))"));
    static const QRegularExpression app(QStringLiteral(R"(/appId/([0-9a-f-]{36}))"),
                                        QRegularExpression::CaseInsensitiveOption);
    set(Field::TenantId, tenant.match(all).captured(1));
    set(Field::ClientId, app.match(all).captured(1));
}

/// Sources of the forms: business-central.md, section 2.1.
void Reader::readBusinessCentral(const QStringList &path, const QUrlQuery &query, bool isApi)
{
    const auto isTenant = [](const QString &part) { return FieldRules::check(Field::TenantId, part).isUsable(); };
    QStringList rest = path;
    if (isApi && rest.value(0) == QLatin1StringView("v2.0"))
        rest.removeFirst();
    if (isTenant(rest.value(0)))
        set(Field::TenantId, rest.takeFirst());
    if (rest.value(0) != QLatin1StringView("admin"))
        set(Field::Environment, rest.value(0));
    set(Field::CompanyName, query.queryItemValue(QStringLiteral("company"), QUrl::FullyDecoded));
    static const QRegularExpression id(QStringLiteral(R"(^companies\(([0-9a-f-]{36})\)$)"),
                                       QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression name(QStringLiteral(R"(^Company\('(.+)'\)$)"));
    for (const QString &part : std::as_const(rest)) {
        set(Field::CompanyId, id.match(part).captured(1));
        set(Field::CompanyName, name.match(part).captured(1).replace(QLatin1StringView("''"), QLatin1StringView("'")));
    }
}

/// A spreadsheet with the labels side by side, and their values below.
bool Reader::readColumns(const QStringList &lines)
{
    if (lines.size() < 2)
        return false;
    const QStringList labels = lines.at(0).split(u'\t');
    const auto known = std::count_if(labels.cbegin(), labels.cend(),
                                     [](const QString &label) { return fieldOf(label).has_value(); });
    if (known < 2)
        return false;
    const QStringList values = lines.at(1).split(u'\t');
    for (qsizetype column = 0; column < labels.size(); ++column)
        assign(labels.at(column), values.value(column));
    return true;
}

void Reader::readLines(const QStringList &lines)
{
    QString label;
    for (const QString &line : lines) {
        if (readPair(line)) {
            label.clear();
            continue;
        }
        QString text = line.trimmed();
        // Copied from a page, a value may stand below its label.
        while (text.startsWith(u':'))
            text = text.mid(1).trimmed();
        if (text.isEmpty())
            continue;
        if (!label.isEmpty()) {
            assign(label, text);
            label.clear();
        } else if (fieldOf(text)) {
            label = text;
            while (label.endsWith(u':'))
                label.chop(1);
        }
    }
}

/// `label: value`, `LABEL=value`, or two cells of a spreadsheet.
bool Reader::readPair(const QString &line)
{
    static const QRegularExpression pair(
        QStringLiteral(R"(^\s*(?:export\s+|set\s+|\$env:)?([^\t=:]{2,60}?)\s*(?:\t+|=|:(?!//)|\s{2,})\s*(\S.*)$)"));
    const QRegularExpressionMatch match = pair.match(line);
    return match.hasMatch() && assign(match.captured(1), match.captured(2));
}

} // namespace

PastedFields readPastedFields(const QString &text)
{
    return Reader().read(text);
}

} // namespace causeway
