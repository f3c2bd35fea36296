#include "gui/settingsgrid.h"

#include "gui/breakabletext.h"
#include "gui/rolelabel.h"
#include "gui/stateglyph.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace causeway {

namespace {

/// In average characters: below it a row takes more than one line.
constexpr int narrow = 84;
constexpr int leastWidth = 24;
constexpr int labelColumn = 0;
constexpr int oursColumn = 1;
constexpr int theirsColumn = 2;
constexpr int stateColumn = 3;
constexpr int buttonColumn = 4;

struct Appearance {
    const char *glyph;
    QString word;
    Role role;
};

Appearance appearanceOf(const ComparedSetting &setting)
{
    switch (setting.state) {
    case SettingState::Equal:
        return {"check", SettingsGrid::tr("equal"), Role::Ok};
    case SettingState::Differs:
        return setting.isInformational()
                   ? Appearance{"info", SettingsGrid::tr("differs, perhaps on purpose"), Role::Dim}
                   : Appearance{"exclamation", SettingsGrid::tr("differs"), Role::Warning};
    case SettingState::Missing:
        return {"dash", SettingsGrid::tr("not there"), Role::Dim};
    case SettingState::Unreadable:
        return {"dash", SettingsGrid::tr("cannot be read"), Role::Dim};
    case SettingState::NotCompared:
        return {"dash", SettingsGrid::tr("not compared"), Role::Dim};
    }
    Q_UNREACHABLE();
}

QString oursText(const ComparedSetting &setting)
{
    if (setting.isSecret())
        //: In place of a secret
        return SettingsGrid::tr("not shown");
    return setting.ours.isEmpty() ? SettingsGrid::tr("nothing entered") : setting.ours;
}

QString theirsText(const ComparedSetting &setting)
{
    if (setting.isSecret())
        //: Of a secret
        return setting.state == SettingState::Missing ? SettingsGrid::tr("none is set")
                                                      : SettingsGrid::tr("one is set");
    return setting.theirs.isEmpty() ? QStringLiteral("\u2013") : setting.theirs;
}

bool canBeUsed(const ComparedSetting &setting)
{
    return setting.state == SettingState::Differs && FieldRules::check(setting.field, setting.theirs).isUsable();
}

RoleLabel *makeLabel(Role role, Look::Text kind, const QString &text, QWidget *parent)
{
    auto *label = new RoleLabel(role, parent);
    label->setKind(kind);
    label->setText(breakable(text));
    label->setAccessibleName(text);
    label->setWordWrap(true);
    label->setVerticalAlignment(Qt::AlignTop);
    return label;
}

} // namespace

SettingsGrid::SettingsGrid(const QList<ComparedSetting> &settings, bool hasButtons, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(Theme::space12);
    m_layout->setVerticalSpacing(Theme::space8);
    //: Heading of a column: values as entered in this program
    for (const QString &text : {tr("Setting"), tr("Here"), tr("On iPaaS.com")})
        m_headings.append(makeLabel(Role::Dim, Look::Text::Small, text, this));
    for (const ComparedSetting &setting : settings)
        m_rows.append(makeRow(setting, hasButtons && canBeUsed(setting)));
    arrange();
}

QSize SettingsGrid::minimumSizeHint() const
{
    return {Theme::textWidth(font(), leastWidth), m_layout->minimumSize().height()};
}

SettingsGrid::Row SettingsGrid::makeRow(const ComparedSetting &setting, bool hasButton)
{
    const QString name = fieldId(setting.field);
    Row row{};
    row.label = makeLabel(Role::Text, Look::Text::Body, setting.label, this);
    row.oursCaption = makeLabel(Role::Dim, Look::Text::Small, tr("Here"), this);
    row.ours = makeLabel(Role::Text, Look::Text::Body, oursText(setting), this);
    row.ours->setObjectName(name + QStringLiteral("Ours"));
    row.theirsCaption = makeLabel(Role::Dim, Look::Text::Small, tr("On iPaaS.com"), this);
    row.theirs = makeLabel(Role::Text, Look::Text::Body, theirsText(setting), this);
    row.theirs->setObjectName(name + QStringLiteral("Theirs"));
    row.state = makeState(setting);
    row.state->setObjectName(name + QStringLiteral("State"));
    row.button = hasButton ? makeButton(setting) : nullptr;
    return row;
}

QWidget *SettingsGrid::makeState(const ComparedSetting &setting)
{
    const Appearance appearance = appearanceOf(setting);
    auto *state = new QWidget(this);
    auto *glyph = new StateGlyph(state);
    glyph->setGlyph(QString::fromLatin1(appearance.glyph), appearance.role, appearance.word);
    auto *word = makeLabel(appearance.role == Role::Ok ? Role::Dim : appearance.role, Look::Text::Body, appearance.word,
                           state);
    auto *layout = new QHBoxLayout(state);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space8);
    layout->addWidget(glyph, 0, Qt::AlignTop);
    layout->addWidget(word, 1);
    return state;
}

QPushButton *SettingsGrid::makeButton(const ComparedSetting &setting)
{
    auto *button = new QPushButton(tr("Use theirs"), this);
    button->setObjectName(fieldId(setting.field) + QStringLiteral("UseTheirsButton"));
    //: %1 is the value of a setting on iPaaS.com, %2 the setting
    button->setAccessibleName(tr("Use \"%1\" for %2").arg(setting.theirs, setting.label));
    button->setToolTip(button->accessibleName());
    // With the focus there, Enter presses it and not the button of the window.
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this,
            [this, field = setting.field, theirs = setting.theirs] { Q_EMIT useTheirsClicked(field, theirs); });
    return button;
}

void SettingsGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < Theme::textWidth(font(), narrow);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    arrange();
}

void SettingsGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void SettingsGrid::arrange()
{
    while (m_layout->count() > 0)
        delete m_layout->takeAt(0);
    for (auto *heading : std::as_const(m_headings))
        heading->setVisible(!m_isNarrow);
    for (const Row &row : std::as_const(m_rows)) {
        row.oursCaption->setVisible(m_isNarrow);
        row.theirsCaption->setVisible(m_isNarrow);
        row.label->setKind(m_isNarrow ? Look::Text::Strong : Look::Text::Body);
        row.label->setContentsMargins(0, m_isNarrow ? Theme::space12 : 0, 0, 0);
    }
    if (m_isNarrow)
        arrangeNarrow();
    else
        arrangeWide();
    updateGeometry();
}

void SettingsGrid::arrangeWide()
{
    const QList<std::pair<int, int>> stretches{{labelColumn, 4}, {oursColumn, 6}, {theirsColumn, 6}, {stateColumn, 4}};
    for (const auto &[column, stretch] : stretches)
        m_layout->setColumnStretch(column, stretch);
    for (int column = 0; column < m_headings.size(); ++column)
        m_layout->addWidget(m_headings.at(column), 0, column);
    int line = 1;
    for (const Row &row : std::as_const(m_rows)) {
        m_layout->addWidget(row.label, line, labelColumn);
        m_layout->addWidget(row.ours, line, oursColumn);
        m_layout->addWidget(row.theirs, line, theirsColumn);
        m_layout->addWidget(row.state, line, stateColumn);
        if (row.button)
            m_layout->addWidget(row.button, line, buttonColumn, Qt::AlignTop | Qt::AlignTrailing);
        ++line;
    }
}

void SettingsGrid::arrangeNarrow()
{
    // Captions take what they need, the values the rest.
    const QList<std::pair<int, int>> stretches{{labelColumn, 0}, {oursColumn, 1}, {theirsColumn, 0}, {stateColumn, 0}};
    for (const auto &[column, stretch] : stretches)
        m_layout->setColumnStretch(column, stretch);
    int line = 0;
    for (const Row &row : std::as_const(m_rows)) {
        m_layout->addWidget(row.label, line++, 0, 1, 2);
        m_layout->addWidget(row.oursCaption, line, 0);
        m_layout->addWidget(row.ours, line++, 1);
        m_layout->addWidget(row.theirsCaption, line, 0);
        m_layout->addWidget(row.theirs, line++, 1);
        m_layout->addWidget(row.state, line++, 0, 1, 2);
        if (row.button)
            m_layout->addWidget(row.button, line++, 0, 1, 2, Qt::AlignLeading);
    }
}

} // namespace causeway
