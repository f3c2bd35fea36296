#pragma once

#include "diagnosis/settingscomparison.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace causeway {

class Disclosure;
class RoleLabel;
class SettingsGrid;

/// What is entered here beside the subscription's settings on iPaaS.com. Equal ones are folded to one line. It changes
/// nothing itself: who shows it takes up useTheirs().
class SettingsTable : public QWidget {
    Q_OBJECT

public:
    explicit SettingsTable(QWidget *parent = nullptr);

    /// Empty: nothing is shown.
    void setSettings(const QList<ComparedSetting> &settings);
    const QList<ComparedSetting> &settings() const { return m_settings; }
    /// "Use theirs for all", where more than one setting differs. Off at first.
    void setOffersAll(bool offers);

Q_SIGNALS:
    void useTheirs(causeway::Field field, const QString &theirs);
    /// It takes more or less room than before.
    void grown();

private:
    void showSettings();
    void showSummary();
    void replaceGrid(SettingsGrid *&grid, const QList<ComparedSetting> &settings, QVBoxLayout *layout);
    void useAll();

    QList<ComparedSetting> m_settings;
    bool m_offersAll = false;
    RoleLabel *m_summary;
    SettingsGrid *m_notable = nullptr;
    SettingsGrid *m_equal = nullptr;
    QVBoxLayout *m_notableLayout;
    QPushButton *m_useAll;
    Disclosure *m_disclosure;
};

} // namespace causeway
