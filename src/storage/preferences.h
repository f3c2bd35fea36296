#pragma once

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QSettings>
#include <QString>

namespace causeway {

/// How this person likes the windows: colours, language, where each window was, and what
/// need not be said again. Kept in `directory`/preferences.ini, beside the connections and apart from them; there is
/// nothing in it that a connection needs, and no secret. A file that cannot be read or written means the defaults,
/// without a word: nothing of worth is lost.
class Preferences : public QObject {
    Q_OBJECT

public:
    enum class Scheme {
        /// As the platform has it.
        System,
        Light,
        Dark,
    };

    explicit Preferences(const QString &directory, QObject *parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    /// The code of a language that there is a translation for ("de"), or empty: the platform's.
    QString language() const;
    void setLanguage(const QString &language);

    /// The day on which the reminder of expiring secrets was closed; invalid when it never was.
    QDate reminderClosed() const;
    void setReminderClosed(QDate day);

    /// QWidget::saveGeometry() of the window of that name; empty when it was never kept.
    QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);

Q_SIGNALS:
    void schemeChanged();
    void languageChanged();

private:
    void keep(const QString &key, const QVariant &value);

    QSettings m_file;
};

} // namespace causeway
