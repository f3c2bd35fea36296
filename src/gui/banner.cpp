#include "gui/banner.h"

#include "gui/announcement.h"
#include "gui/linktext.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace causeway {

namespace {

Role roleOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Info:
        return Role::Accent;
    case Banner::Kind::Warning:
        return Role::Warning;
    case Banner::Kind::Failed:
        return Role::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_glyph(new StateGlyph(this))
    , m_text(new RoleLabel(Role::Text, this))
    , m_detail(new RoleLabel(Role::Dim, this))
    , m_action(new QPushButton(this))
    , m_dismissal(new QPushButton(this))
{
    for (auto *label : {m_text, m_detail}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setObjectName(QStringLiteral("bannerText"));
    m_detail->setObjectName(QStringLiteral("bannerDetail"));
    m_action->setObjectName(QStringLiteral("bannerButton"));
    m_dismissal->setObjectName(QStringLiteral("bannerDismissButton"));
    for (auto *button : {m_action, m_dismissal}) {
        button->setAutoDefault(false);
        Look::setButton(button, Look::Button::Link);
    }
    connect(m_dismissal, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT dismissed();
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_link.isEmpty())
            Q_EMIT actionClicked();
        else
            QDesktopServices::openUrl(m_link);
    });

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::space4);
    texts->addWidget(m_text);
    texts->addWidget(m_detail);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space12, Theme::space16, Theme::space12);
    layout->setSpacing(Theme::space12);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_action, 0, Qt::AlignVCenter);
    layout->addWidget(m_dismissal, 0, Qt::AlignVCenter);
    hide();
}

void Banner::showMessage(Kind kind, const QString &text, const QString &detail)
{
    m_kind = kind;
    m_link.clear();
    switch (kind) {
    case Kind::Info:
        m_glyph->setGlyph(QStringLiteral("info"), roleOf(kind), tr("Note"));
        break;
    case Kind::Warning:
        m_glyph->setGlyph(QStringLiteral("exclamation"), roleOf(kind), tr("Warning"));
        break;
    case Kind::Failed:
        m_glyph->setGlyph(QStringLiteral("cross"), roleOf(kind), tr("Failed"));
        break;
    }
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_action->setMenu(nullptr);
    m_action->hide();
    m_dismissal->hide();
    setAccessibleName(detail.isEmpty() ? text : QString(text % u' ' % detail));
    show();
    announce(this);
}

void Banner::showExplanation(Kind kind, const Explanation &explanation)
{
    QStringList detail;
    for (const QString &part : {explanation.cause, explanation.remedy}) {
        if (!part.isEmpty())
            detail.append(part);
    }
    showMessage(kind, explanation.happened, detail.join(u'\n'));
    if (!explanation.link.isEmpty()) {
        setAction(linkText(explanation.link));
        m_link = explanation.link;
    }
}

void Banner::clear()
{
    hide();
    m_text->clear();
    m_detail->clear();
    setAccessibleName({});
}

QString Banner::text() const
{
    return m_text->text();
}

QPushButton *Banner::setAction(const QString &text)
{
    m_link.clear();
    m_action->setText(text);
    m_action->show();
    return m_action;
}

void Banner::setDismissal(const QString &text)
{
    m_dismissal->setText(text);
    m_dismissal->show();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(box, Theme::cardRadius, Theme::cardRadius);
    const QColor background = Theme::color(this, Role::Background);
    painter.fillPath(shape, Theme::mixed(background, Theme::color(this, Role::Rail), 0.6));
    painter.setPen(Theme::color(this, Role::Line));
    painter.drawPath(shape);
    QRectF bar = rect();
    bar.setWidth(Theme::space4);
    if (isRightToLeft())
        bar.moveRight(width());
    painter.setClipPath(shape);
    painter.fillRect(bar, Theme::color(this, roleOf(m_kind)));
}

} // namespace causeway
