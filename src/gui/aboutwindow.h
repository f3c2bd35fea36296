#pragma once

#include "gui/guicontext.h"
#include "gui/readingwindow.h"

namespace causeway {

/// Which Causeway this is, what it runs on, and under which licences. "Copy" is for a support request.
class AboutWindow : public ReadingWindow {
    Q_OBJECT

public:
    AboutWindow(const GuiContext &context, QWidget *parent);

protected:
    QString plainText() const override;
    void build(QVBoxLayout *body) override;

private:
    const GuiContext m_context;
};

} // namespace causeway
