#include "storage/preferences.h"

#include "storage/privatedirectory.h"

#include <QFileInfo>
#include <QStringBuilder>

namespace causeway {

namespace {

const QString schemeKey = QStringLiteral("scheme");
const QString languageKey = QStringLiteral("language");
const QString reminderKey = QStringLiteral("reminderClosed");
const QString light = QStringLiteral("light");
const QString dark = QStringLiteral("dark");

QString geometryKey(const QString &window)
{
    return QStringLiteral("geometry/") % window;
}

} // namespace

Preferences::Preferences(const QString &directory, QObject *parent)
    : QObject(parent)
    , m_file(directory % QStringLiteral("/preferences.ini"), QSettings::IniFormat)
{
}

Preferences::Scheme Preferences::scheme() const
{
    const QString name = m_file.value(schemeKey).toString();
    if (name == light)
        return Scheme::Light;
    return name == dark ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    if (scheme == this->scheme())
        return;
    if (scheme == Scheme::System)
        m_file.remove(schemeKey);
    else
        keep(schemeKey, scheme == Scheme::Light ? light : dark);
    Q_EMIT schemeChanged();
}

QString Preferences::language() const
{
    return m_file.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language())
        return;
    if (language.isEmpty())
        m_file.remove(languageKey);
    else
        keep(languageKey, language);
    Q_EMIT languageChanged();
}

QDate Preferences::reminderClosed() const
{
    return QDate::fromString(m_file.value(reminderKey).toString(), Qt::ISODate);
}

void Preferences::setReminderClosed(QDate day)
{
    keep(reminderKey, day.toString(Qt::ISODate));
}

QByteArray Preferences::geometry(const QString &window) const
{
    return m_file.value(geometryKey(window)).toByteArray();
}

void Preferences::setGeometry(const QString &window, const QByteArray &geometry)
{
    keep(geometryKey(window), geometry);
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    // QSettings would make it for everybody to look into, and the connections will be there as well.
    makePrivateDirectory(QFileInfo(m_file.fileName()).absolutePath());
    m_file.setValue(key, value);
}

} // namespace causeway
