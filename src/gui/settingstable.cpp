#include "gui/settingstable.h"

#include "gui/disclosure.h"
#include "gui/rolelabel.h"
#include "gui/settingsgrid.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace causeway {

namespace {

/// What "Use theirs for all" takes: a throttle may differ for a reason, and has its own button.
QList<ComparedSetting> usable(const QList<ComparedSetting> &settings)
{
    QList<ComparedSetting> result;
    for (const ComparedSetting &setting : failuresOf(settings)) {
        if (FieldRules::check(setting.field, setting.theirs).isUsable())
            result.append(setting);
    }
    return result;
}

} // namespace

SettingsTable::SettingsTable(QWidget *parent)
    : QWidget(parent)
    , m_summary(new RoleLabel(Role::Text, this))
    , m_notableLayout(new QVBoxLayout)
    , m_useAll(new QPushButton(tr("Use theirs for all"), this))
    , m_disclosure(new Disclosure({}, this))
{
    setObjectName(QStringLiteral("settingsTable"));
    m_summary->setObjectName(QStringLiteral("settingsSummary"));
    m_summary->setWordWrap(true);
    m_useAll->setObjectName(QStringLiteral("useTheirsForAllButton"));
    m_useAll->setAutoDefault(true);
    m_disclosure->button()->setObjectName(QStringLiteral("equalSettingsButton"));
    m_disclosure->button()->setAutoDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space12);
    layout->addWidget(m_summary);
    layout->addLayout(m_notableLayout);
    layout->addWidget(m_useAll, 0, Qt::AlignLeading);
    layout->addWidget(m_disclosure);
    connect(m_useAll, &QPushButton::clicked, this, &SettingsTable::useAll);
    connect(m_disclosure->button(), &QPushButton::clicked, this, &SettingsTable::grown);
    hide();
}

void SettingsTable::setSettings(const QList<ComparedSetting> &settings)
{
    if (settings == m_settings)
        return;
    // The button that was pressed may be gone in a moment.
    const bool hadFocus = isAncestorOf(focusWidget());
    m_settings = settings;
    showSettings();
    if (!hadFocus || !isVisible())
        return;
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (auto *button : buttons) {
        if (button->isVisible() && button->parentWidget() == m_notable)
            return button->setFocus(Qt::OtherFocusReason);
    }
    m_disclosure->button()->setFocus(Qt::OtherFocusReason);
}

void SettingsTable::setOffersAll(bool offers)
{
    m_offersAll = offers;
    m_useAll->setVisible(m_offersAll && usable(m_settings).size() > 1);
}

void SettingsTable::showSettings()
{
    QList<ComparedSetting> notable;
    QList<ComparedSetting> equal;
    for (const ComparedSetting &setting : std::as_const(m_settings))
        (setting.state == SettingState::Equal ? equal : notable).append(setting);
    // First what there is to decide.
    std::stable_partition(notable.begin(), notable.end(),
                          [](const ComparedSetting &setting) { return setting.state == SettingState::Differs; });
    replaceGrid(m_notable, notable, m_notableLayout);
    replaceGrid(m_equal, equal, m_disclosure->body());
    const QString title = tr("%n setting(s) are equal", nullptr, static_cast<int>(equal.size()));
    m_disclosure->button()->setText(title);
    m_disclosure->button()->setAccessibleName(title);
    m_disclosure->setVisible(!equal.isEmpty());
    showSummary();
    setOffersAll(m_offersAll);
    setVisible(!m_settings.isEmpty());
}

void SettingsTable::showSummary()
{
    const auto failures = static_cast<int>(failuresOf(m_settings).size());
    const int equal = countOf(m_settings, SettingState::Equal);
    if (failures > 0) {
        m_summary->setText(tr("%n setting(s) differ. iPaaS.com works with its own: correct the wrong side, here or in "
                              "the subscription's settings in the portal. Until then the connection test fails, and "
                              "iPaaS.com may read from another place than Causeway.",
                              nullptr, failures));
    } else if (equal == 0 && countOf(m_settings, SettingState::Differs) == 0) {
        m_summary->setText(tr("Could not be confirmed: the subscription shows none of its settings."));
    } else {
        const int unconfirmed
            = countOf(m_settings, SettingState::Missing) + countOf(m_settings, SettingState::Unreadable);
        QString text = tr("The subscription's settings contradict nothing that was entered here.");
        if (unconfirmed > 0)
            text += u' ' % tr("%n of them could not be confirmed.", nullptr, unconfirmed);
        m_summary->setText(text);
    }
    m_summary->setRole(failures > 0 ? Role::Warning : Role::Text);
}

void SettingsTable::replaceGrid(SettingsGrid *&grid, const QList<ComparedSetting> &settings, QVBoxLayout *layout)
{
    if (grid) {
        // Later: one of its buttons may be what has brought us here.
        grid->hide();
        grid->deleteLater();
        layout->removeWidget(grid);
        // Whoever looks for a button by its name is to find the new one.
        grid->setParent(nullptr);
        grid = nullptr;
    }
    if (settings.isEmpty())
        return;
    grid = new SettingsGrid(settings, true, this);
    layout->addWidget(grid);
    connect(grid, &SettingsGrid::useTheirsClicked, this, &SettingsTable::useTheirs);
}

void SettingsTable::useAll()
{
    // A copy: each one changes what is shown.
    const QList<ComparedSetting> all = usable(m_settings);
    for (const ComparedSetting &setting : all)
        Q_EMIT useTheirs(setting.field, setting.theirs);
}

} // namespace causeway
