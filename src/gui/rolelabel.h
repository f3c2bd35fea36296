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

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColor();
    void applyFont();

    Role m_role;
    Look::Text m_kind = Look::Text::Body;
    bool m_applying = false;
};

} // namespace causeway
