#include "diagnosis/settingscomparison.h"

#include "diagnosis/subscriptionvalues.h"

#include <QMultiHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <optional>

namespace causeway {

namespace {

/// A longer value is none of these settings.
constexpr qsizetype longestValue = 2'000;
/// Above it, a number of JSON is no longer exact.
constexpr double largestNumber = 9'007'199'254'740'992.0;

QString normalizedKey(const QString &key)
{
    QString result;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            result += character.toLower();
    }
    return result;
}

/// GUIDs, addresses and grant types mean the same in either case; names of environments and companies do not.
bool isCaseSensitive(Field field)
{
    return field == Field::Environment || field == Field::CompanyName;
}

bool meansTheSame(Field field, QString one, QString other)
{
    for (QString *value : {&one, &other}) {
        *value = FieldRules::cleaned(field, *value);
        while (value->endsWith(u'/'))
            value->chop(1);
    }
    return one.compare(other, isCaseSensitive(field) ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0;
}

bool isMasked(const QString &text)
{
    static const QRegularExpression mask(QStringLiteral("[*•●]{3}"));
    return mask.match(text).hasMatch();
}

/// None of these settings ends in what base64 pads with, or begins so.
bool isEncrypted(const QString &text)
{
    static const QRegularExpression cipher(QStringLiteral("^(?:[A-Za-z0-9+/_-]{22,}={1,2}|enc(?:rypted)?[:(].*)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    return cipher.match(text).hasMatch();
}

/// What a subscription has under one name.
struct Value {
    bool isReadable = false;
    QString text;
};

/// Nothing where there is no value.
std::optional<Value> valueOf(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return std::nullopt;
    case QJsonValue::Double: {
        const double number = json.toDouble();
        const bool isWhole = std::abs(number) < largestNumber && std::trunc(number) == number;
        return isWhole ? Value{true, QString::number(static_cast<qint64>(number))} : Value{};
    }
    case QJsonValue::String: {
        const QString text = json.toString().trimmed();
        if (text.isEmpty())
            return std::nullopt;
        if (text.size() > longestValue || isMasked(text) || isEncrypted(text))
            return Value{};
        return Value{true, text};
    }
    case QJsonValue::Bool:
    case QJsonValue::Array:
    case QJsonValue::Object:
        return Value{};
    }
    Q_UNREACHABLE();
}

/// Of settings whose names are the same but for their spelling: the value they agree on.
std::optional<Value> agreedValue(Field field, const QList<QJsonValue> &found)
{
    std::optional<Value> agreed;
    for (const QJsonValue &json : found) {
        const std::optional<Value> value = valueOf(json);
        if (!value)
            continue;
        if (agreed && agreed->isReadable && value->isReadable && !meansTheSame(field, agreed->text, value->text))
            return Value{};
        if (!agreed || !agreed->isReadable)
            agreed = value;
    }
    return agreed;
}

std::optional<Value> find(Field field, const QStringList &names, const QMultiHash<QString, QJsonValue> &settings)
{
    for (const QString &name : names) {
        const std::optional<Value> value = agreedValue(field, settings.values(normalizedKey(name)));
        if (value)
            return value;
    }
    return std::nullopt;
}

/// One of the two is a domain: whether it is that tenant's, only Microsoft knows.
bool isTenantInTwoForms(Field field, const QString &ours, const QString &theirs)
{
    return field == Field::TenantId && !ours.isEmpty() && FieldRules::isGuid(ours) != FieldRules::isGuid(theirs);
}

SettingState stateOf(Field field, const QString &ours, const std::optional<Value> &theirs)
{
    if (!theirs)
        return SettingState::Missing;
    if (field == Field::ClientSecret)
        return SettingState::NotCompared;
    if (!theirs->isReadable)
        return SettingState::Unreadable;
    if (meansTheSame(field, ours, theirs->text))
        return SettingState::Equal;
    return isTenantInTwoForms(field, ours, theirs->text) ? SettingState::NotCompared : SettingState::Differs;
}

} // namespace

QString settingStateName(SettingState state)
{
    switch (state) {
    case SettingState::Equal:
        return QStringLiteral("equal");
    case SettingState::Differs:
        return QStringLiteral("differs");
    case SettingState::Missing:
        return QStringLiteral("missing");
    case SettingState::Unreadable:
        return QStringLiteral("unreadable");
    case SettingState::NotCompared:
        return QStringLiteral("not-compared");
    }
    Q_UNREACHABLE();
}

bool ComparedSetting::isInformational() const
{
    return isThrottle(field);
}

QList<ComparedSetting> compareSettings(const ConnectionSettings &ours, const QList<IpaasSetting> &theirs,
                                       const IpaasEndpoints &endpoints)
{
    QMultiHash<QString, QJsonValue> byKey;
    for (const IpaasSetting &setting : theirs)
        byKey.insert(normalizedKey(setting.label), setting.value);
    QList<ComparedSetting> result;
    for (const SubscriptionValue &one : subscriptionSettings(ours, endpoints)) {
        const std::optional<Value> value = find(one.field, endpoints.settingAliases(fieldId(one.field)), byKey);
        ComparedSetting compared;
        compared.label = one.label;
        compared.field = one.field;
        compared.ours = one.text;
        compared.state = stateOf(one.field, one.text, value);
        // Their secret goes no further than this line, even where iPaaS.com shows it.
        if (value && value->isReadable && !compared.isSecret())
            compared.theirs = FieldRules::cleaned(one.field, value->text);
        result.append(compared);
    }
    return result;
}

int countOf(const QList<ComparedSetting> &settings, SettingState state)
{
    const auto count = std::count_if(settings.cbegin(), settings.cend(),
                                     [state](const ComparedSetting &setting) { return setting.state == state; });
    return static_cast<int>(count);
}

QList<ComparedSetting> failuresOf(const QList<ComparedSetting> &settings)
{
    QList<ComparedSetting> failures;
    for (const ComparedSetting &setting : settings) {
        if (setting.state == SettingState::Differs && !setting.isInformational())
            failures.append(setting);
    }
    return failures;
}

} // namespace causeway
