#pragma once

#include "gui/look.h"
#include "gui/theme.h"

#include <QLabel>

namespace causeway {

/// A label of plain text in the colour of a role and one of the type sizes. Follows changes of scheme and font.
class RoleLabel : public QLabel {
    Q_OBJECT

public:
    explicit RoleLabel(Role role, QWidget *parent = nullptr);

    Role role() const { return m_role; }
    void setRole(Role role);
    void setKind(Look::Text kind);
    /// Qt::AlignTop or Qt::AlignVCenter. To the sides, a label keeps to the direction of the window, whatever the
    /// direction of its words: what a service says is often in another script.
    void setVerticalAlignment(Qt::Alignment vertical);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
    void applyFont();
    void applyAlignment();

    Role m_role;
    Look::Text m_kind = Look::Text::Body;
    Qt::Alignment m_vertical = Qt::AlignVCenter;
    bool m_applying = false;
};

} // namespace causeway
