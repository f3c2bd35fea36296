#pragma once

#include "setup/wizardflow.h"

#include <QAbstractButton>

namespace causeway {

/// One step of the rail: a circle with the state's shape, and the step's title.
class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    StepButton(int number, int count, QWidget *parent = nullptr);

    void setStep(const QString &title, StepState state, bool canBeGoneTo);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int circleSide() const;
    QRect textRect(int width) const;
    void paintCircle(QPainter &painter, const QRectF &circle) const;

    const int m_number;
    const int m_count;
    StepState m_state = StepState::ToDo;
};

} // namespace causeway
