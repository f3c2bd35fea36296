#pragma once

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace causeway {

class WindowFoot;

/// A window to read in: a title, text that can be scrolled by the keys of a page, and below it "Copy" and "Close".
/// Deletes itself when it is closed.
class ReadingWindow : public QDialog {
    Q_OBJECT

public:
    explicit ReadingWindow(QWidget *parent);

protected:
    /// All that can be read there, for the clipboard.
    virtual QString plainText() const = 0;
    /// Fills the body, which is empty then, and sets the titles.
    virtual void build(QVBoxLayout *body) = 0;

    /// Calls build() for a new body. By the constructor of the class that is shown, and by whoever has something new.
    void rebuild();
    void setTitle(const QString &title);
    WindowFoot *foot() const { return m_foot; }

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showTexts();

    QScrollArea *m_area;
    WindowFoot *m_foot;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace causeway
