#include "gui/checkrow.h"

#include "gui/rolelabel.h"
#include "gui/stateglyph.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace causeway {

namespace {

bool isOpened(const Check &check)
{
    const bool hasSomethingToSay = !check.explanation.happened.isEmpty() || !check.explanation.remedy.isEmpty();
    return (check.state == CheckState::Failed || check.state == CheckState::Warning) && hasSomethingToSay;
}

RoleLabel *wrapped(RoleLabel *label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckRow::CheckRow(CheckId id, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StateGlyph(this))
    , m_title(new RoleLabel(Role::Text, this))
    , m_found(wrapped(new RoleLabel(Role::Dim, this)))
    , m_duration(new RoleLabel(Role::Dim, this))
    , m_opened(new QWidget(this))
    , m_happened(wrapped(new RoleLabel(Role::Text, m_opened)))
    , m_cause(wrapped(new RoleLabel(Role::Text, m_opened)))
    , m_whatToDo(new RoleLabel(Role::Text, m_opened))
    , m_remedy(wrapped(new RoleLabel(Role::Text, m_opened)))
    , m_link(new QPushButton(tr("Open that page"), m_opened))
    , m_goToField(new QPushButton(tr("Go to the field"), m_opened))
    , m_detailsButton(new QPushButton(tr("Details"), m_opened))
    , m_details(wrapped(new RoleLabel(Role::Dim, m_opened)))
{
    setObjectName(QStringLiteral("check-") + checkIdName(id));
    m_check.id = id;
    m_check.title = checkTitle(id);
    m_found->setKind(Look::Text::Small);
    m_duration->setKind(Look::Text::Small);
    m_whatToDo->setKind(Look::Text::Strong);
    m_whatToDo->setText(tr("What to do"));
    m_details->setKind(Look::Text::Fixed);
    m_details->setObjectName(QStringLiteral("checkDetails"));
    m_details->hide();
    m_link->setObjectName(QStringLiteral("openLinkButton"));
    m_goToField->setObjectName(QStringLiteral("goToFieldButton"));
    m_detailsButton->setObjectName(QStringLiteral("detailsButton"));
    m_detailsButton->setCheckable(true);
    Look::setButton(m_detailsButton, Look::Button::Link);
    for (auto *button : {m_link, m_goToField, m_detailsButton})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Theme::space8, 0, 0);
    buttons->setSpacing(Theme::space8);
    buttons->addWidget(m_link);
    buttons->addWidget(m_goToField);
    buttons->addWidget(m_detailsButton);
    buttons->addStretch(1);

    auto *opened = new QVBoxLayout(m_opened);
    opened->setContentsMargins(0, Theme::space8, 0, 0);
    opened->setSpacing(Theme::space4);
    opened->addWidget(m_happened);
    opened->addWidget(m_cause);
    opened->addSpacing(Theme::space4);
    opened->addWidget(m_whatToDo);
    opened->addWidget(m_remedy);
    opened->addLayout(buttons);
    opened->addWidget(m_details);

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::space8);
    heading->addWidget(m_title);
    heading->addWidget(m_found, 1);
    heading->addStretch(0);
    heading->addWidget(m_duration);
    m_heading = heading;

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(heading);
    texts->addWidget(m_opened);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space12, Theme::space12, Theme::space12);
    layout->setSpacing(Theme::space16);
    layout->addWidget(m_glyph, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);

    connect(m_link, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_check.explanation.link); });
    connect(m_goToField, &QPushButton::clicked, this, [this] {
        if (m_check.explanation.field)
            Q_EMIT fieldRequested(*m_check.explanation.field);
    });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    setCheck(m_check);
}

void CheckRow::setCheck(const Check &check)
{
    m_check = check;
    m_alsoSkipped.clear();
    showState();
    showExplanation();
    update();
}

void CheckRow::setAlsoSkipped(const QStringList &titles)
{
    m_alsoSkipped = titles;
    showState();
}

void CheckRow::setLast(bool last)
{
    m_isLast = last;
    update();
}

void CheckRow::showState()
{
    QString glyph;
    QString word;
    Role role = Role::Dim;
    switch (m_check.state) {
    case CheckState::Waiting:
        glyph = QStringLiteral("circle");
        word = tr("waiting");
        break;
    case CheckState::Running:
        glyph = QStringLiteral("running");
        word = tr("running");
        role = Role::Accent;
        break;
    case CheckState::Passed:
        glyph = QStringLiteral("check");
        word = tr("passed");
        role = Role::Ok;
        break;
    case CheckState::Warning:
        glyph = QStringLiteral("exclamation");
        word = tr("warning");
        role = Role::Warning;
        break;
    case CheckState::Failed:
        glyph = QStringLiteral("cross");
        word = tr("failed");
        role = Role::Failed;
        break;
    case CheckState::Skipped:
        glyph = QStringLiteral("dash");
        word = tr("not tried");
        break;
    }
    const bool isSkipped = m_check.state == CheckState::Skipped;
    const bool isDim = isSkipped || m_check.state == CheckState::Waiting;
    m_glyph->setGlyph(glyph, role, word);
    m_glyph->setRunning(m_check.state == CheckState::Running);
    QString title = m_check.title;
    if (isSkipped) {
        QStringList titles{m_check.title};
        titles.append(m_alsoSkipped);
        //: %1 is one check or several, separated by commas
        title = tr("%1: not tried").arg(titles.join(tr(", ")));
    }
    m_title->setText(title);
    m_title->setWordWrap(isSkipped);
    m_title->setRole(isDim ? Role::Dim : Role::Text);
    m_title->setKind(isOpened(m_check) ? Look::Text::Strong : Look::Text::Body);
    const bool showsFound = !m_check.found.isEmpty() && m_alsoSkipped.isEmpty();
    m_found->setText(showsFound ? m_check.found : QString());
    m_found->setVisible(showsFound);
    // Where nothing was found, the title may take the whole line.
    m_heading->setStretchFactor(m_title, showsFound ? 0 : 1);
    const bool isTimed = m_check.duration.count() > 0;
    m_duration->setText(isTimed ? tr("%1 ms").arg(QLocale().toString(qlonglong(m_check.duration.count()))) : QString());
    setAccessibleName(tr("%1: %2").arg(m_check.title, word));
    setAccessibleDescription(m_check.found);
}

void CheckRow::showExplanation()
{
    const Explanation &explanation = m_check.explanation;
    const auto set = [](RoleLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    m_opened->setVisible(isOpened(m_check));
    set(m_happened, explanation.happened);
    set(m_cause, explanation.cause);
    set(m_remedy, explanation.remedy);
    m_whatToDo->setVisible(!explanation.remedy.isEmpty());
    m_link->setVisible(!explanation.link.isEmpty());
    m_link->setToolTip(explanation.link.toDisplayString());
    m_goToField->setVisible(explanation.field.has_value());
    const QString details = detailsText();
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    m_detailsButton->setChecked(false);
}

QString CheckRow::detailsText() const
{
    if (!m_check.error)
        return {};
    const Error &error = *m_check.error;
    QStringList first;
    if (error.httpStatus > 0)
        first.append(QString::number(error.httpStatus));
    first.append(error.serviceCode.isEmpty() ? errorCodeName(error.code) : error.serviceCode);
    QStringList parts{first.join(u' ')};
    if (!error.message.isEmpty())
        parts.append(error.message);
    if (!error.correlationId.isEmpty())
        parts.append(tr("Correlation ID %1").arg(error.correlationId));
    if (!error.traceId.isEmpty())
        parts.append(tr("Trace ID %1").arg(error.traceId));
    if (error.timestamp.isValid())
        parts.append(error.timestamp.toUTC().toString(Qt::ISODate));
    return parts.join(u'\n');
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isOpened(m_check)) {
        painter.fillRect(rect(),
                         Theme::mixed(Theme::color(this, Role::Background), Theme::color(this, Role::Rail), 0.6));
    }
    if (!m_isLast)
        painter.fillRect(0, height() - 1, width(), 1, Theme::color(this, Role::Line));
}

} // namespace causeway
