#include "gui/checkexplanation.h"

#include "gui/flowlayout.h"
#include "gui/linktext.h"
#include "gui/rolelabel.h"
#include "gui/settingstable.h"

#include "core/redaction.h"

#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

namespace causeway {

namespace {

/// Longer lines are hard to read.
constexpr int lineLength = 100;
constexpr int longestSuggestion = 40;
constexpr int longestWord = 48;

/// Addresses and tokens in a service's text may be longer than a line: they get places to break.
QString breakable(const QString &text)
{
    QString result;
    int run = 0;
    for (const QChar character : text) {
        run = character.isSpace() ? 0 : run + 1;
        if (run > longestWord) {
            result += QChar(0x200b);
            run = 1;
        }
        result += character;
    }
    return result;
}

QString detailsText(const Check &check)
{
    if (!check.error)
        return {};
    const Error &error = *check.error;
    QStringList lines;
    QStringList first;
    if (error.httpStatus > 0)
        first.append(CheckExplanation::tr("HTTP status %1").arg(error.httpStatus));
    if (!error.serviceCode.isEmpty())
        first.append(error.serviceCode);
    if (!error.oauthError.isEmpty())
        first.append(error.oauthError);
    if (first.isEmpty())
        first.append(errorCodeName(error.code));
    lines.append(first.join(QStringLiteral(" · ")));
    if (!error.message.isEmpty())
        lines.append(error.message.trimmed());
    if (!error.correlationId.isEmpty())
        lines.append(CheckExplanation::tr("Correlation ID: %1").arg(error.correlationId));
    if (!error.traceId.isEmpty())
        lines.append(CheckExplanation::tr("Trace ID: %1").arg(error.traceId));
    if (error.timestamp.isValid()) {
        const QString time = error.timestamp.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
        lines.append(CheckExplanation::tr("Time: %1 UTC").arg(time));
    }
    return Redaction::apply(lines.join(u'\n'));
}

/// A name may hold what a button takes for its mnemonic.
QString asButtonText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

void showText(RoleLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

CheckExplanation::CheckExplanation(QWidget *parent)
    : QWidget(parent)
    , m_happened(new RoleLabel(Role::Text, this))
    , m_why(new RoleLabel(Role::Text, this))
    , m_cause(new RoleLabel(Role::Text, this))
    , m_whatToDo(new RoleLabel(Role::Text, this))
    , m_remedy(new RoleLabel(Role::Text, this))
    , m_settings(new SettingsTable(this))
    , m_suggestion(new QPushButton(this))
    , m_link(new QPushButton(this))
    , m_goToField(new QPushButton(tr("Go to the field"), this))
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_details(new RoleLabel(Role::Dim, this))
{
    m_happened->setObjectName(QStringLiteral("checkHappened"));
    m_cause->setObjectName(QStringLiteral("checkCause"));
    m_remedy->setObjectName(QStringLiteral("checkRemedy"));
    m_details->setObjectName(QStringLiteral("checkDetails"));
    m_suggestion->setObjectName(QStringLiteral("useSuggestionButton"));
    m_link->setObjectName(QStringLiteral("openLinkButton"));
    m_goToField->setObjectName(QStringLiteral("goToFieldButton"));
    m_detailsButton->setObjectName(QStringLiteral("detailsButton"));
    m_why->setText(tr("Why"));
    m_whatToDo->setText(tr("What to do"));
    for (auto *heading : {m_why, m_whatToDo})
        heading->setKind(Look::Text::Strong);
    for (auto *label : {m_happened, m_cause, m_remedy, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMaximumWidth(Theme::textWidth(font(), lineLength));
    }
    m_details->setKind(Look::Text::Fixed);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_detailsButton->setCheckable(true);
    Look::setButton(m_detailsButton, Look::Button::Link);

    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(0, Theme::space12, 0, 0);
    buttons->setSpacing(Theme::space8);
    for (auto *button : {m_suggestion, m_link, m_goToField, m_detailsButton}) {
        // With the focus there, Enter presses it and not the button of the window.
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::space8, 0, Theme::space4);
    layout->setSpacing(0);
    layout->addWidget(m_happened);
    layout->addWidget(m_why);
    layout->addWidget(m_cause);
    layout->addWidget(m_whatToDo);
    layout->addWidget(m_remedy);
    layout->addWidget(m_settings);
    layout->addLayout(buttons);
    layout->addWidget(m_details);
    for (auto *heading : {m_why, m_whatToDo, m_details})
        heading->setContentsMargins(0, Theme::space8, 0, 0);
    m_settings->setContentsMargins(0, Theme::space12, 0, 0);
    connect(m_settings, &SettingsTable::useTheirs, this, &CheckExplanation::suggestionAccepted);
    connect(m_settings, &SettingsTable::grown, this, &CheckExplanation::grown);

    connect(m_suggestion, &QPushButton::clicked, this, [this] {
        // A copy: who takes it up may show another check here before it has read the text.
        const Explanation explanation = m_check.explanation;
        if (explanation.field)
            Q_EMIT suggestionAccepted(*explanation.field, explanation.suggestion);
    });
    connect(m_link, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_check.explanation.link); });
    connect(m_goToField, &QPushButton::clicked, this, [this] {
        if (m_check.explanation.field)
            Q_EMIT fieldRequested(*m_check.explanation.field);
    });
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QLabel::setVisible);
    connect(m_detailsButton, &QPushButton::clicked, this, &CheckExplanation::grown);
}

bool CheckExplanation::isNeededFor(const Check &check)
{
    if (!check.settings.isEmpty())
        return true;
    const bool hasEndedBadly = check.state == CheckState::Failed || check.state == CheckState::Warning;
    return hasEndedBadly
           && (check.error || !check.explanation.happened.isEmpty() || !check.explanation.remedy.isEmpty());
}

void CheckExplanation::setCheck(const Check &check)
{
    m_check = check;
    showTexts();
    showButtons();
}

void CheckExplanation::setLeading(bool leading)
{
    const auto kind = leading ? Look::Button::Primary : Look::Button::Normal;
    if (Look::button(m_suggestion) != kind)
        Look::setButton(m_suggestion, kind);
}

QPushButton *CheckExplanation::suggestionButton() const
{
    return m_check.explanation.field && !m_check.explanation.suggestion.isEmpty() ? m_suggestion : nullptr;
}

void CheckExplanation::showTexts()
{
    const Explanation &explanation = m_check.explanation;
    showText(m_happened, explanation.happened);
    showText(m_cause, explanation.cause);
    showText(m_remedy, explanation.remedy);
    m_why->setVisible(!explanation.cause.isEmpty());
    m_whatToDo->setVisible(!explanation.remedy.isEmpty());
    m_settings->setSettings(m_check.settings);
    m_details->setText(breakable(detailsText(m_check)));
}

void CheckExplanation::showButtons()
{
    const Explanation &explanation = m_check.explanation;
    const auto name = [this](QPushButton *button, const QString &text) {
        //: %1 is what a button does, %2 the check that it belongs to
        button->setAccessibleName(tr("%1: %2").arg(text, m_check.title));
    };
    QString shown = explanation.suggestion;
    if (shown.size() > longestSuggestion)
        shown = shown.left(longestSuggestion - 1).trimmed() + QChar(0x2026);
    m_suggestion->setText(asButtonText(tr("Use \"%1\"").arg(shown)));
    m_suggestion->setToolTip(explanation.suggestion == shown ? QString() : explanation.suggestion);
    m_suggestion->setVisible(suggestionButton() != nullptr);
    name(m_suggestion, tr("Use \"%1\"").arg(explanation.suggestion));
    m_suggestion->setAccessibleDescription(explanation.happened);
    const QString link = explanation.link.isEmpty() ? QString() : linkText(explanation.link);
    m_link->setText(asButtonText(link));
    m_link->setToolTip(explanation.link.toDisplayString());
    m_link->setVisible(!link.isEmpty());
    name(m_link, link);
    m_goToField->setVisible(explanation.field.has_value());
    name(m_goToField, m_goToField->text());
    m_detailsButton->setVisible(!m_details->text().isEmpty());
    m_detailsButton->setChecked(false);
    name(m_detailsButton, m_detailsButton->text());
}

} // namespace causeway
