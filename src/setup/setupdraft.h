#pragma once

#include "core/fieldrules.h"
#include "core/secret.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>

#include <optional>

namespace causeway {

/// Everything typed in the wizard, and what is thought of it. Pages bind to it and keep nothing themselves, so nothing
/// typed is lost by Back, a failed test or a page that goes. Lives as long as the wizard's window.
class SetupDraft : public QObject {
    Q_OBJECT

public:
    /// A new connection.
    explicit SetupDraft(QObject *parent = nullptr);

    /// The connection being edited; empty for a new one.
    QString connectionId() const { return m_connectionId; }

    /// Fills all fields from a connection: an edited one (`connectionId`), or an imported file (empty id).
    void load(const QString &connectionId, const ConnectionSettings &settings);
    /// Fills them from a file, for the connection that was loaded: what is stored stays with the addresses it was
    /// stored for.
    void replace(const ConnectionSettings &settings);

    /// What has been typed, as settings. Fields that are wrong keep their default.
    ConnectionSettings settings() const;

    QString text(Field field) const;
    /// Cleans the text, checks it, drops what a service said of the old one, and emits changed().
    void setText(Field field, const QString &text);

    /// ClientSecret, IpaasApiKey, IpaasPassword and IpaasWebhookKey only. An empty secret of an edited connection
    /// means: keep the stored.
    Secret secret(Field field) const;
    void setSecret(Field field, const Secret &secret);
    /// One that was stored for another connection and that nobody has entered: it belongs to the addresses of now, and
    /// is gone with another one.
    void setCopiedSecret(Field field, const Secret &secret);
    /// True when the keychain already holds the secret of this field for the edited connection. Secrets belong to the
    /// addresses that they were stored with: with others there are none.
    bool hasStoredSecret(Field field) const;
    void setHasStoredSecret(Field field, bool stored);
    /// There is one, for other addresses.
    bool isStoredElsewhere(Field field) const;
    /// Whether the sign-in authority, and the API address that its tokens go to, are those that the stored client
    /// secret belongs to.
    bool isAtStoredEntra() const;
    /// Whether iPaaS.com's API address is the one that its stored secrets belong to.
    bool isAtStoredIpaas() const { return isAtStored(Field::IpaasApiUrl); }
    /// It was saved as it is now.
    void setSavedHere();
    /// A sign-in by e-mail and password that is not saved yet, made by WizardFlow. It belongs to the API address that
    /// it was made with: with another one it is empty.
    Secret ipaasRefreshToken() const;
    void setIpaasRefreshToken(const Secret &token);
    /// The keychain holds a sign-in by e-mail and password for the edited connection, and no API key: that is how it
    /// signs in, until something else is chosen.
    void setHasStoredIpaasSession(bool stored);
    /// Whether there is a sign-in by e-mail and password for the API address, typed or stored.
    bool isSignedInToIpaas() const;

    /// How iPaaS.com is signed in to.
    enum class IpaasSignIn {
        ApiKey,
        Password,
    };
    IpaasSignIn ipaasSignIn() const { return m_ipaasSignIn; }
    void setIpaasSignIn(IpaasSignIn way);

    Source::Kind sourceKind(RecordType type) const;
    void setSourceKind(RecordType type, Source::Kind kind);
    /// What is typed, right or not: the field's text is its path.
    Source source(RecordType type) const;
    void setSource(RecordType type, const Source &source);

    /// How records are to come to iPaaS.com: the text of Field::IpaasWay.
    IpaasSettings::Way way() const;
    void setWay(IpaasSettings::Way way);

    /// The type's own mapping; nothing where it is mapped as by default. Its verdict is that of mappingField(type).
    std::optional<MappingTable> mapping(RecordType type) const;
    void setMapping(RecordType type, const std::optional<MappingTable> &table);

    /// What the rules say of what was typed, or what a service said of exactly this text, whichever is worse.
    FieldVerdict verdict(Field field) const;

    /// A service's word on a field ("Found: 7acc9d3d-…" as Ok with a message, or Wrong). Holds until the text changes.
    void setServiceVerdict(Field field, const FieldVerdict &verdict);
    /// It was said to somebody else, or of another place.
    void dropServiceVerdict(Field field);

    /// True once a field was left or Next was pressed on its page: before that, an error is not shown.
    bool isTouched(Field field) const;
    void touch(Field field);

    /// What a person has ticked off, by the id of a GuideStep.
    bool isTicked(const QString &id) const { return m_ticks.contains(id); }
    void setTicked(const QString &id, bool ticked);

    /// Anything typed since load() or since it was made.
    bool isModified() const { return m_modified; }
    void setModified(bool modified);

Q_SIGNALS:
    /// The value of a field changed.
    void edited(causeway::Field field);
    /// The value of a field, or what is thought of it, changed.
    void changed(causeway::Field field);

private:
    FieldVerdict checkOf(Field field) const;
    void fill(const ConnectionSettings &settings);
    bool isAtStored(Field address) const { return m_storedAddresses.value(address) == text(address); }
    bool isAtStoredOf(Field secretField) const;

    QString m_connectionId;
    QMap<Field, QString> m_texts;
    QMap<Field, Secret> m_secrets;
    QMap<Field, FieldVerdict> m_serviceVerdicts;
    QMap<RecordType, Source> m_sources;
    QMap<RecordType, MappingTable> m_mappings;
    QSet<Field> m_touched;
    QSet<QString> m_ticks;
    QSet<Field> m_storedSecrets;
    QSet<Field> m_copiedSecrets;
    Secret m_ipaasRefreshToken;
    bool m_hasStoredIpaasSession = false;
    /// What the two are for.
    QString m_ipaasSessionUrl;
    /// What stored secrets are for.
    QMap<Field, QString> m_storedAddresses;
    IpaasSignIn m_ipaasSignIn = IpaasSignIn::ApiKey;
    bool m_modified = false;
};

} // namespace causeway
