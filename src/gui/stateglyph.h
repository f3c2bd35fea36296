#pragma once

#include "gui/theme.h"

#include <QString>
#include <QWidget>

class QTimer;

namespace causeway {

/// One state as a shape, with its word as accessible name: colour alone never carries it. "running" turns.
class StateGlyph : public QWidget {
    Q_OBJECT

public:
    explicit StateGlyph(QWidget *parent = nullptr);

    void setGlyph(const QString &name, Role role, const QString &word);
    /// Turns while it is set and visible.
    void setRunning(bool running);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QString m_name;
    Role m_role = Role::Dim;
    QTimer *m_timer;
    int m_angle = 0;
    bool m_isRunning = false;
};

} // namespace causeway
