#include "gui/secretreminder.h"

#include "core/secretexpiry.h"
#include "gui/languagefollower.h"
#include "storage/preferences.h"

#include <QLocale>

#include <algorithm>

namespace causeway {

namespace {

bool isSame(const QList<Connection> &left, const QList<Connection> &right)
{
    return std::equal(left.cbegin(), left.cend(), right.cbegin(), right.cend(),
                      [](const Connection &one, const Connection &other) {
                          return one.id == other.id && one.settings.name == other.settings.name
                                 && one.settings.secretExpires == other.settings.secretExpires;
                      });
}

} // namespace

SecretReminder::SecretReminder(const ConnectionStore &connections, const Clock &clock, Preferences &preferences,
                               QWidget *parent)
    : Banner(parent)
    , m_connections(connections)
    , m_clock(clock)
    , m_preferences(preferences)
{
    connect(&m_connections, &ConnectionStore::changed, this, &SecretReminder::look);
    connect(this, &Banner::dismissed, this, [this] {
        m_due.clear();
        m_preferences.setReminderClosed(today());
    });
    connect(this, &Banner::actionClicked, this, [this] {
        if (m_due.isEmpty())
            return;
        const QString id = m_due.constFirst().id;
        if (m_due.size() == 1)
            Q_EMIT rotateRequested(id);
        else
            Q_EMIT listRequested(id);
    });
    new LanguageFollower(this, [this] {
        if (!m_due.isEmpty())
            showDue();
    });
    look();
}

void SecretReminder::look()
{
    QList<Connection> due;
    if (m_preferences.reminderClosed() != today()) {
        for (const Connection &connection : m_connections.connections()) {
            if (SecretExpiry::isDue(SecretExpiry::daysLeft(connection.settings.secretExpires, m_clock.now())))
                due.append(connection);
        }
    }
    std::stable_sort(due.begin(), due.end(), [](const Connection &left, const Connection &right) {
        return left.settings.secretExpires < right.settings.secretExpires;
    });
    // Said once, not with every change of something else.
    if (isSame(due, m_due) && m_shownOn == today())
        return;
    m_due = due;
    m_shownOn = today();
    if (m_due.isEmpty())
        clear();
    else
        showDue();
}

void SecretReminder::showDue()
{
    const Connection &first = m_due.constFirst();
    const bool isOver = first.settings.secretExpires < today();
    const Kind kind = isOver ? Kind::Failed : Kind::Warning;
    if (m_due.size() == 1) {
        showMessage(kind, sentenceFor(first),
                    isOver ? tr("Nothing can be transferred until a new one takes its place.")
                           : tr("Make a new one in the Microsoft Entra admin center and replace it here before that."));
        setAction(tr("Rotate the &secret"));
    } else {
        showMessage(
            kind,
            tr("%n client secret(s) have expired, or will within 30 days.", nullptr, static_cast<int>(m_due.size())),
            //: %1: a sentence about the secret that expires first
            tr("The most urgent: %1").arg(sentenceFor(first)));
        setAction(tr("&Show them"));
    }
    setDismissal(tr("Remind me t&omorrow"));
}

QString SecretReminder::sentenceFor(const Connection &connection) const
{
    const QDate expires = connection.settings.secretExpires;
    const QString name = connection.settings.name;
    if (expires == today())
        return tr("The client secret of %1 expires today.").arg(name);
    const QString day = QLocale().toString(expires, QLocale::LongFormat);
    return expires < today() ? tr("The client secret of %1 expired on %2.").arg(name, day)
                             : tr("The client secret of %1 expires on %2.").arg(name, day);
}

QDate SecretReminder::today() const
{
    return m_clock.now().toLocalTime().date();
}

} // namespace causeway
