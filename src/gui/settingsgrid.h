#pragma once

#include "diagnosis/settingscomparison.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace causeway {

class RoleLabel;
class StateGlyph;

/// Settings in rows: label, ours, iPaaS.com's, state as shape and word, and where they differ a button. In a narrow
/// window each row is a few lines instead. It shows what it was made with.
class SettingsGrid : public QWidget {
    Q_OBJECT

public:
    SettingsGrid(const QList<ComparedSetting> &settings, bool hasButtons, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void useTheirsClicked(causeway::Field field, const QString &theirs);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        RoleLabel *label;
        RoleLabel *oursCaption;
        RoleLabel *ours;
        RoleLabel *theirsCaption;
        RoleLabel *theirs;
        QWidget *state;
        /// Nothing where there is nothing to use.
        QPushButton *button;
    };

    Row makeRow(const ComparedSetting &setting, bool hasButton);
    QWidget *makeState(const ComparedSetting &setting);
    QPushButton *makeButton(const ComparedSetting &setting);
    void arrange();
    void arrangeWide();
    void arrangeNarrow();

    QGridLayout *m_layout;
    QList<RoleLabel *> m_headings;
    QList<Row> m_rows;
    bool m_isNarrow = false;
};

} // namespace causeway
