#include "setup/setupdraft.h"

#include <algorithm>
#include <array>

namespace causeway {

namespace {

bool isSecretField(Field field)
{
    return field == Field::ClientSecret || field == Field::IpaasApiKey || field == Field::IpaasPassword
           || field == Field::IpaasWebhookKey;
}

/// How bad a verdict is, for "whichever is worse".
int weight(FieldVerdict::Level level)
{
    switch (level) {
    case FieldVerdict::Level::Ok:
        return 0;
    case FieldVerdict::Level::Caution:
        return 1;
    case FieldVerdict::Level::Empty:
        return 2;
    case FieldVerdict::Level::Wrong:
        return 3;
    }
    Q_UNREACHABLE();
}

/// The addresses that secrets are sent to, or what is got for them.
constexpr std::array addressFields{Field::AuthorityUrl, Field::ApiUrl, Field::IpaasApiUrl};

/// What a change of the way to sign in concerns.
constexpr std::array ipaasSignInFields{Field::IpaasApiKey, Field::IpaasEmail, Field::IpaasPassword,
                                       Field::IpaasCompanyId};

QString numberText(qint64 number)
{
    return number > 0 ? QString::number(number) : QString();
}

} // namespace

SetupDraft::SetupDraft(QObject *parent)
    : QObject(parent)
{
    load(QString(), ConnectionSettings());
}

void SetupDraft::load(const QString &connectionId, const ConnectionSettings &settings)
{
    m_connectionId = connectionId;
    m_serviceVerdicts.clear();
    m_touched.clear();
    m_secrets.clear();
    m_storedSecrets.clear();
    m_copiedSecrets.clear();
    m_ipaasRefreshToken = Secret();
    m_hasStoredIpaasSession = false;
    fill(settings);
    setSavedHere();
}

void SetupDraft::replace(const ConnectionSettings &settings)
{
    m_serviceVerdicts.clear();
    fill(settings);
    setModified(true);
}

void SetupDraft::fill(const ConnectionSettings &settings)
{
    m_sources = settings.sources;
    m_mappings = settings.mappings;
    const Throttling &throttling = settings.throttling;
    m_texts = {
        {Field::Name, settings.name},
        {Field::Version, settings.version},
        {Field::TenantId, settings.tenantId},
        {Field::ClientId, settings.clientId},
        {Field::SecretExpires,
         settings.secretExpires.isValid() ? settings.secretExpires.toString(Qt::ISODate) : QString()},
        {Field::GrantType, settings.grantType},
        {Field::Scope, settings.scope},
        {Field::ApiUrl, settings.apiUrl.toString()},
        {Field::AuthorityUrl, settings.authorityUrl.toString()},
        {Field::Environment, settings.environment},
        {Field::CompanyName, settings.companyName},
        {Field::CompanyId, settings.companyId},
        {Field::IpaasApiUrl, settings.ipaas.apiUrl.toString()},
        {Field::IpaasCompanyId, settings.ipaas.companyId},
        {Field::IpaasSubscriptionId, numberText(settings.ipaas.subscriptionId)},
        {Field::IpaasClientId, settings.ipaas.clientId},
        {Field::IpaasWay, ipaasWayId(settings.ipaas.way)},
        {Field::ApiThrottleLimit, numberText(throttling.apiThrottleLimit)},
        {Field::ApiThrottleSeconds, numberText(throttling.apiThrottleSeconds)},
        {Field::ApiThrottleLimitToIpaas, numberText(throttling.apiThrottleLimitToIpaas)},
        {Field::ApiThrottleSecondsToIpaas, numberText(throttling.apiThrottleSecondsToIpaas)},
        {Field::ConcurrentConnections, numberText(throttling.concurrentConnections)},
    };
    for (auto it = m_sources.cbegin(); it != m_sources.cend(); ++it)
        m_texts.insert(sourceField(it.key()), it->path());
    QList<Field> fields = m_texts.keys();
    for (const RecordType type : allRecordTypes)
        fields.append(mappingField(type));
    fields.append({Field::ClientSecret, Field::IpaasApiKey, Field::IpaasWebhookKey});
    for (const Field field : fields)
        Q_EMIT changed(field);
}

ConnectionSettings SetupDraft::settings() const
{
    ConnectionSettings result;
    const auto isUsable = [this](Field field) { return checkOf(field).isUsable(); };
    const auto take = [this, &isUsable](Field field, QString &target) {
        if (isUsable(field) || text(field).isEmpty())
            target = text(field);
    };
    const auto takeUrl = [this, &isUsable](Field field, QUrl &target) {
        if (isUsable(field))
            target = QUrl(text(field));
    };
    const auto takeNumber = [this, &isUsable](Field field, int &target) {
        if (isUsable(field))
            target = text(field).toInt();
    };
    take(Field::Name, result.name);
    take(Field::Version, result.version);
    take(Field::TenantId, result.tenantId);
    take(Field::ClientId, result.clientId);
    take(Field::GrantType, result.grantType);
    take(Field::Scope, result.scope);
    take(Field::Environment, result.environment);
    take(Field::CompanyName, result.companyName);
    take(Field::CompanyId, result.companyId);
    takeUrl(Field::ApiUrl, result.apiUrl);
    takeUrl(Field::AuthorityUrl, result.authorityUrl);
    takeUrl(Field::IpaasApiUrl, result.ipaas.apiUrl);
    result.secretExpires = QDate::fromString(text(Field::SecretExpires), Qt::ISODate);
    result.ipaas.companyId = text(Field::IpaasCompanyId);
    result.ipaas.subscriptionId = text(Field::IpaasSubscriptionId).toLongLong();
    take(Field::IpaasClientId, result.ipaas.clientId);
    result.ipaas.way = way();
    takeNumber(Field::ApiThrottleLimit, result.throttling.apiThrottleLimit);
    takeNumber(Field::ApiThrottleSeconds, result.throttling.apiThrottleSeconds);
    takeNumber(Field::ApiThrottleLimitToIpaas, result.throttling.apiThrottleLimitToIpaas);
    takeNumber(Field::ApiThrottleSecondsToIpaas, result.throttling.apiThrottleSecondsToIpaas);
    takeNumber(Field::ConcurrentConnections, result.throttling.concurrentConnections);
    result.sources = m_sources;
    for (const RecordType type : allRecordTypes) {
        if (isUsable(sourceField(type)))
            result.sources[type] = source(type);
        const std::optional<MappingTable> table = mapping(type);
        if (table && isUsable(mappingField(type)))
            result.mappings.insert(type, *table);
    }
    return result;
}

QString SetupDraft::text(Field field) const
{
    return m_texts.value(field);
}

void SetupDraft::setText(Field field, const QString &text)
{
    Q_ASSERT(!isSecretField(field));
    const QString cleaned = FieldRules::cleaned(field, text);
    if (m_texts.value(field) == cleaned)
        return;
    m_texts.insert(field, cleaned);
    m_serviceVerdicts.remove(field);
    m_modified = true;
    // The id belongs to the company that was picked: another name or environment is another company.
    if (field == Field::CompanyName || field == Field::Environment || field == Field::TenantId)
        setText(Field::CompanyId, QString());
    Q_EMIT edited(field);
    Q_EMIT changed(field);
    if (std::find(addressFields.cbegin(), addressFields.cend(), field) == addressFields.cend())
        return;
    const bool isOfIpaas = field == Field::IpaasApiUrl;
    for (const Field secretField : {Field::ClientSecret, Field::IpaasApiKey, Field::IpaasWebhookKey}) {
        const bool isSentThere = (secretField != Field::ClientSecret) == isOfIpaas;
        if (isSentThere && m_copiedSecrets.remove(secretField))
            m_secrets.remove(secretField);
        Q_EMIT changed(secretField);
    }
}

Secret SetupDraft::secret(Field field) const
{
    return m_secrets.value(field);
}

void SetupDraft::setSecret(Field field, const Secret &secret)
{
    Q_ASSERT(isSecretField(field));
    m_copiedSecrets.remove(field);
    if (m_secrets.value(field) == secret)
        return;
    m_secrets.insert(field, secret);
    m_serviceVerdicts.remove(field);
    m_modified = true;
    Q_EMIT edited(field);
    Q_EMIT changed(field);
}

void SetupDraft::setCopiedSecret(Field field, const Secret &secret)
{
    setSecret(field, secret);
    m_copiedSecrets.insert(field);
}

bool SetupDraft::hasStoredSecret(Field field) const
{
    return m_storedSecrets.contains(field) && isAtStoredOf(field);
}

bool SetupDraft::isStoredElsewhere(Field field) const
{
    return m_storedSecrets.contains(field) && !isAtStoredOf(field);
}

bool SetupDraft::isAtStoredEntra() const
{
    return isAtStored(Field::AuthorityUrl) && isAtStored(Field::ApiUrl);
}

bool SetupDraft::isAtStoredOf(Field secretField) const
{
    return secretField == Field::ClientSecret ? isAtStoredEntra() : isAtStoredIpaas();
}

void SetupDraft::setSavedHere()
{
    for (const Field field : addressFields)
        m_storedAddresses.insert(field, text(field));
    setModified(false);
}

void SetupDraft::setHasStoredSecret(Field field, bool stored)
{
    if (stored)
        m_storedSecrets.insert(field);
    else
        m_storedSecrets.remove(field);
    Q_EMIT changed(field);
}

Secret SetupDraft::ipaasRefreshToken() const
{
    return m_ipaasSessionUrl == text(Field::IpaasApiUrl) ? m_ipaasRefreshToken : Secret();
}

void SetupDraft::setIpaasRefreshToken(const Secret &token)
{
    m_ipaasRefreshToken = token;
    m_ipaasSessionUrl = text(Field::IpaasApiUrl);
    Q_EMIT changed(Field::IpaasPassword);
}

void SetupDraft::setHasStoredIpaasSession(bool stored)
{
    m_hasStoredIpaasSession = stored;
    m_ipaasSessionUrl = m_storedAddresses.value(Field::IpaasApiUrl);
    if (stored)
        m_ipaasSignIn = IpaasSignIn::Password;
    for (const Field field : ipaasSignInFields)
        Q_EMIT changed(field);
}

bool SetupDraft::isSignedInToIpaas() const
{
    const bool isThere = m_hasStoredIpaasSession || !m_ipaasRefreshToken.isEmpty();
    return isThere && m_ipaasSessionUrl == text(Field::IpaasApiUrl);
}

void SetupDraft::setIpaasSignIn(IpaasSignIn way)
{
    if (m_ipaasSignIn == way)
        return;
    m_ipaasSignIn = way;
    m_modified = true;
    Q_EMIT edited(Field::IpaasApiKey);
    for (const Field field : ipaasSignInFields)
        Q_EMIT changed(field);
}

Source::Kind SetupDraft::sourceKind(RecordType type) const
{
    return m_sources.value(type).kind;
}

void SetupDraft::setSourceKind(RecordType type, Source::Kind kind)
{
    if (m_sources[type].kind == kind)
        return;
    m_sources[type].kind = kind;
    m_modified = true;
    m_serviceVerdicts.remove(sourceField(type));
    Q_EMIT edited(sourceField(type));
    Q_EMIT changed(sourceField(type));
}

Source SetupDraft::source(RecordType type) const
{
    return Source::fromPath(sourceKind(type), text(sourceField(type)));
}

void SetupDraft::setSource(RecordType type, const Source &source)
{
    if (this->source(type) == source)
        return;
    // One edit, not two: in between it would be another source.
    m_sources[type].kind = source.kind;
    const Field field = sourceField(type);
    m_texts.insert(field, source.path());
    m_serviceVerdicts.remove(field);
    m_modified = true;
    Q_EMIT edited(field);
    Q_EMIT changed(field);
}

IpaasSettings::Way SetupDraft::way() const
{
    return ipaasWayFromId(text(Field::IpaasWay)).value_or(IpaasSettings::Way::Direct);
}

void SetupDraft::setWay(IpaasSettings::Way way)
{
    setText(Field::IpaasWay, ipaasWayId(way));
}

std::optional<MappingTable> SetupDraft::mapping(RecordType type) const
{
    const auto found = m_mappings.constFind(type);
    return found == m_mappings.cend() ? std::nullopt : std::optional(*found);
}

void SetupDraft::setMapping(RecordType type, const std::optional<MappingTable> &table)
{
    if (mapping(type) == table)
        return;
    if (table)
        m_mappings.insert(type, *table);
    else
        m_mappings.remove(type);
    m_modified = true;
    m_serviceVerdicts.remove(mappingField(type));
    Q_EMIT edited(mappingField(type));
    Q_EMIT changed(mappingField(type));
}

void SetupDraft::setTicked(const QString &id, bool ticked)
{
    if (ticked)
        m_ticks.insert(id);
    else
        m_ticks.remove(id);
}

FieldVerdict SetupDraft::checkOf(Field field) const
{
    for (const RecordType type : allRecordTypes) {
        if (field != mappingField(type))
            continue;
        const std::optional<MappingTable> table = mapping(type);
        return table ? FieldRules::check(*table) : FieldVerdict();
    }
    for (const RecordType type : allRecordTypes) {
        const bool isService = field == sourceField(type) && sourceKind(type) == Source::Kind::OData;
        if (isService && text(field).contains(u'/')) {
            return {FieldVerdict::Level::Wrong,
                    tr("A published web service has a name only. For publisher/group/version/name pick the kind \"API "
                       "page\".")};
        }
    }
    if (!isSecretField(field))
        return FieldRules::check(field, text(field));
    const Secret value = secret(field);
    if (value.isEmpty() && hasStoredSecret(field))
        return {};
    return FieldRules::check(field, value);
}

FieldVerdict SetupDraft::verdict(Field field) const
{
    const FieldVerdict own = checkOf(field);
    const auto service = m_serviceVerdicts.constFind(field);
    if (service == m_serviceVerdicts.cend())
        return own;
    return weight(service->level) >= weight(own.level) ? *service : own;
}

void SetupDraft::setServiceVerdict(Field field, const FieldVerdict &verdict)
{
    m_serviceVerdicts.insert(field, verdict);
    Q_EMIT changed(field);
}

void SetupDraft::dropServiceVerdict(Field field)
{
    if (m_serviceVerdicts.remove(field) > 0)
        Q_EMIT changed(field);
}

bool SetupDraft::isTouched(Field field) const
{
    return m_touched.contains(field);
}

void SetupDraft::touch(Field field)
{
    if (m_touched.contains(field))
        return;
    m_touched.insert(field);
    Q_EMIT changed(field);
}

void SetupDraft::setModified(bool modified)
{
    m_modified = modified;
}

} // namespace causeway
