#include "gui/checkrow.h"

#include "gui/checkexplanation.h"
#include "gui/icon.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace causeway {

namespace {

struct Appearance {
    const char *glyph;
    QString word;
    Role role;
};

Appearance appearanceOf(CheckState state)
{
    switch (state) {
    case CheckState::Waiting:
        return {"circle", CheckRow::tr("waiting"), Role::Dim};
    case CheckState::Running:
        return {"running", CheckRow::tr("running"), Role::Accent};
    case CheckState::Passed:
        return {"check", CheckRow::tr("passed"), Role::Ok};
    case CheckState::Warning:
        return {"exclamation", CheckRow::tr("warning"), Role::Warning};
    case CheckState::Failed:
        return {"cross", CheckRow::tr("failed"), Role::Failed};
    case CheckState::Skipped:
        return {"dash", CheckRow::tr("not tried"), Role::Dim};
    }
    Q_UNREACHABLE();
}

/// The width of the column of states, which no line may break.
int widestWord(const QFontMetrics &metrics)
{
    int width = 0;
    for (const CheckState state : {CheckState::Waiting, CheckState::Running, CheckState::Passed, CheckState::Warning,
                                   CheckState::Failed, CheckState::Skipped})
        width = std::max(width, metrics.horizontalAdvance(appearanceOf(state).word));
    return width;
}

QString durationText(std::chrono::milliseconds duration)
{
    return CheckRow::tr("%1 ms").arg(QLocale().toString(qlonglong(duration.count())));
}

/// What is read out one after the other needs a pause between.
QString asSentence(const QString &text)
{
    return text.back().isPunct() && text.back() != u')' ? text : QString(text % u'.');
}

/// A group, so that a screen reader names the check when the focus comes to one of its buttons.
QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *row = qobject_cast<CheckRow *>(object);
    return row ? new QAccessibleWidget(row, QAccessible::Grouping) : nullptr;
}

} // namespace

CheckRow::CheckRow(CheckId id, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StateGlyph(this))
    , m_title(new RoleLabel(Role::Text, this))
    , m_found(new RoleLabel(Role::Dim, this))
    , m_disclosure(new QPushButton(this))
    , m_word(new RoleLabel(Role::Dim, this))
    , m_duration(new RoleLabel(Role::Dim, this))
    , m_heading(new QWidget(this))
    , m_tail(new QWidget(this))
    , m_explanation(new CheckExplanation(this))
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    setObjectName(QStringLiteral("check-") + checkIdName(id));
    m_check.id = id;
    m_check.title = checkTitle(id);
    m_word->setObjectName(QStringLiteral("checkState"));
    m_found->setObjectName(QStringLiteral("checkFound"));
    m_explanation->setObjectName(QStringLiteral("checkExplanation"));
    m_disclosure->setObjectName(QStringLiteral("disclosureButton"));
    m_disclosure->setAutoDefault(true);
    Look::setButton(m_disclosure, Look::Button::Link);
    for (auto *label : {m_found, m_word, m_duration})
        label->setKind(Look::Text::Small);
    m_found->setWordWrap(true);
    m_found->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *tail = new QHBoxLayout(m_tail);
    tail->setContentsMargins(0, 0, 0, 0);
    tail->setSpacing(Theme::space8);
    tail->addWidget(m_word);
    tail->addStretch(1);
    tail->addWidget(m_duration);

    auto *heading = new QHBoxLayout(m_heading);
    heading->setContentsMargins(0, 0, 0, 0);
    heading->setSpacing(Theme::space8);
    heading->addWidget(m_glyph);
    heading->addSpacing(Theme::space8);
    heading->addWidget(m_title);
    heading->addWidget(m_found, 1);
    heading->addWidget(m_disclosure);
    heading->addWidget(m_tail);

    // Below the title, and level with it.
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addSpacing(m_glyph->sizeHint().width() + Theme::space16);
    below->addWidget(m_explanation, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::space16, Theme::space8, Theme::space12, Theme::space8);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addLayout(below);

    connect(m_disclosure, &QPushButton::clicked, this, &CheckRow::toggle);
    connect(m_explanation, &CheckExplanation::grown, this, &CheckRow::grown);
    connect(m_explanation, &CheckExplanation::fieldRequested, this, &CheckRow::fieldRequested);
    connect(m_explanation, &CheckExplanation::suggestionAccepted, this, &CheckRow::suggestionAccepted);
    setCheck(m_check);
}

void CheckRow::setCheck(const Check &check)
{
    m_check = check;
    m_alsoSkipped.clear();
    if (!canOpen()) {
        m_isOpen = false;
        m_isPersonsChoice = false;
    }
    m_explanation->setCheck(check);
    showState();
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

bool CheckRow::canOpen() const
{
    return CheckExplanation::isNeededFor(m_check);
}

bool CheckRow::isOpen() const
{
    return m_isOpen;
}

void CheckRow::setOpen(bool open)
{
    m_isOpen = open && canOpen();
    showState();
}

void CheckRow::setLeading(bool leading)
{
    m_explanation->setLeading(leading);
    if (!m_isPersonsChoice && isOpen() != (leading && canOpen()))
        setOpen(leading);
}

QPushButton *CheckRow::suggestionButton() const
{
    return m_explanation->suggestionButton();
}

void CheckRow::toggle()
{
    m_isPersonsChoice = true;
    setOpen(!m_isOpen);
    if (m_isOpen)
        Q_EMIT grown();
}

void CheckRow::showState()
{
    const Appearance appearance = appearanceOf(m_check.state);
    const bool isSkipped = m_check.state == CheckState::Skipped;
    const bool isDim = isSkipped || m_check.state == CheckState::Waiting;
    m_glyph->setGlyph(QString::fromLatin1(appearance.glyph), appearance.role, appearance.word);
    m_glyph->setRunning(m_check.state == CheckState::Running);

    QStringList titles{m_check.title};
    titles.append(m_alsoSkipped);
    m_title->setText(titles.join(tr(", ")));
    m_title->setWordWrap(!m_alsoSkipped.isEmpty());
    m_title->setRole(isDim ? Role::Dim : Role::Text);
    m_title->setKind(m_isOpen ? Look::Text::Strong : Look::Text::Body);

    // A closed line says in short what an opened one explains.
    const bool isClosedFailure = m_check.state == CheckState::Failed && !m_isOpen;
    QString found = isClosedFailure ? m_check.explanation.happened : m_check.found;
    if (found.isEmpty() && m_check.state == CheckState::Warning && !m_isOpen)
        found = m_check.explanation.happened;
    const bool showsFound = !found.isEmpty() && m_alsoSkipped.isEmpty();
    m_found->setText(showsFound ? found : QString());
    m_found->setVisible(showsFound);
    // Where nothing was found, the title may take the whole line.
    static_cast<QHBoxLayout *>(m_heading->layout())->setStretchFactor(m_title, showsFound ? 0 : 1);

    m_word->setText(appearance.word);
    m_word->setRole(m_check.state == CheckState::Passed ? Role::Dim : appearance.role);
    // A line is as high with the button as without.
    m_heading->setMinimumHeight(m_disclosure->sizeHint().height());
    m_duration->setText(m_check.duration.count() > 0 ? durationText(m_check.duration) : QString());
    const QFontMetrics metrics = m_word->fontMetrics();
    m_tail->setMinimumWidth(widestWord(metrics) + Theme::space8
                            + metrics.horizontalAdvance(durationText(std::chrono::milliseconds(8'888))));

    const QString closed = isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
    m_disclosure->setVisible(canOpen());
    m_disclosure->setText(m_isOpen ? tr("Hide") : tr("Show"));
    m_disclosure->setIcon(Icon::icon(m_isOpen ? QStringLiteral("chevron-down") : closed, Role::Accent));
    m_explanation->setVisible(m_isOpen);
    showAccessible(appearance.word);
    update();
}

void CheckRow::showAccessible(const QString &word)
{
    //: %1 is a check or several, %2 its state
    setAccessibleName(tr("%1: %2").arg(m_title->text(), word));
    QStringList description;
    for (const QString &part : {m_check.found, m_check.explanation.happened, m_check.explanation.remedy}) {
        if (!part.isEmpty() && m_alsoSkipped.isEmpty())
            description.append(asSentence(part));
    }
    setAccessibleDescription(description.join(u' '));
    //: %1 is a check
    m_disclosure->setAccessibleName(m_isOpen ? tr("Hide the explanation: %1").arg(m_check.title)
                                             : tr("Show the explanation: %1").arg(m_check.title));
}

void CheckRow::mouseReleaseEvent(QMouseEvent *event)
{
    const QRect heading(m_heading->mapTo(this, QPoint(0, 0)), m_heading->size());
    const bool isOnHeading = event->position().y() <= heading.bottom();
    if (event->button() == Qt::LeftButton && canOpen() && isOnHeading && rect().contains(event->position().toPoint()))
        toggle();
}

void CheckRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isOpen) {
        painter.fillRect(rect(),
                         Theme::mixed(Theme::color(this, Role::Background), Theme::color(this, Role::Rail), 0.6));
    }
    if (!m_isLast)
        painter.fillRect(0, height() - 1, width(), 1, Theme::color(this, Role::Line));
}

} // namespace causeway
