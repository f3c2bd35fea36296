#pragma once

#include "gui/guicontext.h"

#include <QDialog>

class QPushButton;

namespace causeway {

class TransferView;

/// The window of an initialization, from the home window.
class TransferWindow : public QDialog {
    Q_OBJECT

public:
    TransferWindow(const GuiContext &context, const Connection &connection, QWidget *parent = nullptr);

    TransferView *view() const { return m_view; }
    bool isWorking() const;
    void reject() override;

Q_SIGNALS:
    void pastRunsRequested(const QString &connectionId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    TransferView *m_view;
    QPushButton *m_close;
    bool m_isClosing = false;
};

} // namespace causeway
