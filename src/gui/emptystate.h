#pragma once

#include <QWidget>

namespace causeway {

/// The home window without a connection: what the program does, two large choices, and what is needed at hand.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

Q_SIGNALS:
    void setUpChosen();
    void sandboxChosen();
    void importChosen();

private:
    void build();
    QWidget *makeNeeds();
    QWidget *makeImport();
};

} // namespace causeway
