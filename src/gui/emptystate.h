#pragma once

#include <QWidget>

namespace causeway {

/// The home window without a connection: two large choices.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

Q_SIGNALS:
    void setUpChosen();
    void sandboxChosen();
};

} // namespace causeway
