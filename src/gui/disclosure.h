#pragma once

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace causeway {

/// A heading that opens and closes what stands below it: for what most people never need.
class Disclosure : public QWidget {
    Q_OBJECT

public:
    explicit Disclosure(const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; }
    QPushButton *button() const { return m_button; }
    bool isOpen() const;
    void setOpen(bool open);

private:
    QPushButton *m_button;
    QWidget *m_content;
    QVBoxLayout *m_body;
};

} // namespace causeway
