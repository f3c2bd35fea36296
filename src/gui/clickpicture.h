#pragma once

#include <QWidget>

namespace causeway {

/// A small drawing of a portal's page: an entry at its side and something on the page are marked as what to click.
class ClickPicture : public QWidget {
    Q_OBJECT

public:
    ClickPicture(const QString &entry, const QString &target, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintEntry(QPainter &painter, const QRectF &side) const;
    void paintTarget(QPainter &painter, const QRectF &page) const;
    void paintLine(QPainter &painter, const QRectF &room, qreal share) const;
    /// The rectangle on the other side where the window runs from right to left.
    QRectF mirrored(const QRectF &rect) const;

    const QString m_entry;
    const QString m_target;
};

} // namespace causeway
