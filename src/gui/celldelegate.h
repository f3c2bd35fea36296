#pragma once

#include <QStyledItemDelegate>

namespace causeway {

/// What CellDelegate asks a model for besides the text.
enum CellDataRole {
    /// A dim second line.
    SecondLineRole = Qt::UserRole + 100,
    /// A causeway::Role as int, for the text.
    TextColorRole,
    /// True for a semi-bold text.
    StrongRole,
    /// A word in a small frame behind the text.
    TagRole,
    /// A word that may come there: the column keeps room for it.
    ReservedTagRole,
    /// The name of a state glyph and its causeway::Role as int.
    GlyphRole,
    GlyphColorRole,
    /// A letter in a small square before the text, and a QImage that takes its place where it is not null.
    InitialRole,
    PictureRole,
    /// 0 to 1: a bar in place of the text, and its causeway::Role as int.
    ProgressRole,
    ProgressColorRole,
    /// True for a number in a column: every digit gets the same width.
    TabularRole,
    /// The key of the row, for who acts on it.
    IdRole,
};

/// Paints the cells of all tables and lists: one or two lines, a glyph, a tag, a bar, figures in columns.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Lines between rows; on by default.
    void setSeparated(bool separated) { m_isSeparated = separated; }
    void setCompact(bool compact) { m_isCompact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_isSeparated = true;
    bool m_isCompact = false;
};

} // namespace causeway
