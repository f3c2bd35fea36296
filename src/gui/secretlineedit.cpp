#include "gui/secretlineedit.h"

#include "gui/look.h"
#include "gui/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace causeway {

SecretLineEdit::SecretLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_show(new QPushButton(tr("Hold to show"), this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    Look::setButton(m_show, Look::Button::Link);
    m_show->setAutoDefault(false);
    m_show->setFont(QApplication::font());
    connect(m_show, &QPushButton::pressed, this, [this] { setShown(true); });
    connect(m_show, &QPushButton::released, this, [this] { setShown(false); });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { m_show->setVisible(!text.isEmpty()); });
    m_show->hide();
    placeButton();
}

SecretLineEdit::~SecretLineEdit()
{
    // The base class may still emit while it goes.
    disconnect(this, nullptr, nullptr, nullptr);
    wipe();
}

Secret SecretLineEdit::secret() const
{
    return Secret(text().trimmed());
}

void SecretLineEdit::wipe()
{
    const qsizetype length = text().size();
    if (length > 0)
        setText(QString(length, u'\u2022'));
    clear();
}

void SecretLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock && !text().isEmpty());
    } else if (event->text().size() == 1 && event->text().front().isLetter()) {
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        const QChar letter = event->text().front();
        setCapsLock(letter.isUpper() ? !shift : letter.isLower() && shift);
    }
    QLineEdit::keyPressEvent(event);
}

void SecretLineEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void SecretLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void SecretLineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

void SecretLineEdit::placeButton()
{
    const QSize size = m_show->sizeHint();
    const int x = isRightToLeft() ? Theme::space8 : width() - size.width() - Theme::space8;
    m_show->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    const int margin = size.width() + Theme::space8;
    setTextMargins(isRightToLeft() ? margin : 0, 0, isRightToLeft() ? 0 : margin, 0);
}

void SecretLineEdit::setShown(bool shown)
{
    // Shown, 0 and O must differ.
    setFont(shown ? Theme::fixedFont(QApplication::font()) : QApplication::font());
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
}

void SecretLineEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockGuessed(on);
}

} // namespace causeway
