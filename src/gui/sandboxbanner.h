#pragma once

#include "core/connectionsettings.h"

#include <QWidget>

namespace causeway {

class ConnectionStore;
class RoleLabel;
class StateGlyph;

/// A slim bar across the top of a window that works on a connection to the sandbox: nobody shall take made-up data for
/// real, or fear for what is real. Hidden for any other connection. A screen reader says it once, when it is first
/// seen.
class SandboxBanner : public QWidget {
    Q_OBJECT

public:
    explicit SandboxBanner(QWidget *parent);
    /// For a stored connection, which may be edited meanwhile; `connections` outlives it.
    SandboxBanner(const ConnectionStore &connections, const QString &connectionId, QWidget *parent);

    void setSettings(const ConnectionSettings &settings);
    /// What to do next, in one sentence; empty for none.
    void setNext(const QString &sentence);

Q_SIGNALS:
    /// A screen reader has been told.
    void said();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showTexts();

    StateGlyph *m_glyph;
    RoleLabel *m_text;
    RoleLabel *m_next;
    bool m_isSaid = false;
};

} // namespace causeway
