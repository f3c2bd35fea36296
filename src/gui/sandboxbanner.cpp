#include "gui/sandboxbanner.h"

#include "core/fieldrules.h"
#include "gui/announcement.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"
#include "storage/connectionstore.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace causeway {

SandboxBanner::SandboxBanner(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StateGlyph(this))
    , m_text(new RoleLabel(Role::Text, this))
    , m_next(new RoleLabel(Role::Dim, this))
{
    setObjectName(QStringLiteral("sandboxBanner"));
    m_text->setObjectName(QStringLiteral("sandboxText"));
    m_next->setObjectName(QStringLiteral("sandboxNext"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (auto *label : {m_text, m_next}) {
        label->setWordWrap(true);
        texts->addWidget(label);
    }
    m_next->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space24, Theme::space8, Theme::space24, Theme::space8);
    layout->setSpacing(Theme::space12);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    showTexts();
    hide();
}

SandboxBanner::SandboxBanner(const ConnectionStore &connections, const QString &connectionId, QWidget *parent)
    : SandboxBanner(parent)
{
    const auto follow = [this, &connections, connectionId] {
        const Result<Connection> connection = connections.findById(connectionId);
        // One that is gone stays what it was.
        if (connection)
            setSettings(connection->settings);
    };
    connect(&connections, &ConnectionStore::changed, this, follow);
    follow();
}

void SandboxBanner::setSettings(const ConnectionSettings &settings)
{
    setVisible(FieldRules::isOfSandbox(settings));
}

void SandboxBanner::setNext(const QString &sentence)
{
    m_next->setText(sentence);
    m_next->setVisible(!sentence.isEmpty());
    showTexts();
}

void SandboxBanner::showTexts()
{
    m_glyph->setGlyph(QStringLiteral("flask"), Role::Accent, tr("Sandbox"));
    m_text->setText(tr("Sandbox: made-up data on this computer. Nothing leaves it."));
    const QString next = m_next->text();
    setAccessibleName(next.isEmpty() ? m_text->text() : QString(m_text->text() % u' ' % next));
}

void SandboxBanner::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isSaid)
        return;
    m_isSaid = true;
    // After the window itself, which is said when it comes to the front, and with the sentence that goes with it.
    const auto say = [this] {
        if (announce(this))
            Q_EMIT said();
    };
    QMetaObject::invokeMethod(this, say, Qt::QueuedConnection);
}

void SandboxBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showTexts();
}

void SandboxBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(this, Role::Selection));
    painter.fillRect(0, height() - 1, width(), 1, Theme::color(this, Role::Line));
}

} // namespace causeway
