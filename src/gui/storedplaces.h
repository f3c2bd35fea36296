#pragma once

#include "gui/guicontext.h"
#include "gui/readingwindow.h"

class QPushButton;

namespace causeway {

/// "What Causeway stores": where it is, what never is, what leaves the computer, and how all of it is removed. Follows
/// the connections.
class StoredPlaces : public ReadingWindow {
    Q_OBJECT

public:
    StoredPlaces(const GuiContext &context, QWidget *parent);

protected:
    QString plainText() const override;
    void build(QVBoxLayout *body) override;

private:
    const GuiContext m_context;
    QPushButton *m_open;
};

} // namespace causeway
