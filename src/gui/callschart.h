#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QList>
#include <QPointF>
#include <QWidget>

namespace causeway {

/// Calls a minute over the time of a run, with the limit as a dashed line.
class CallsChart : public QWidget {
    Q_OBJECT

public:
    explicit CallsChart(QWidget *parent = nullptr);

    void start(const QDateTime &now);
    void addSample(int calls, int limit);
    bool hasCurve() const { return m_samples.size() > 1; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateTime m_started;
    QElapsedTimer m_timer;
    /// Seconds since the start, and calls.
    QList<QPointF> m_samples;
    int m_limit = 0;
};

} // namespace causeway
