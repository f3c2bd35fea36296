#pragma once

#include <QLineEdit>

class QPushButton;

namespace causeway {

/// An optional date, typed as 2027-05-01 or picked from a calendar. Empty means: not known.
class DateLineEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit DateLineEdit(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openCalendar();

    QPushButton *m_button;
};

} // namespace causeway
