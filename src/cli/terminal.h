#pragma once

#include <QByteArray>

namespace causeway {

/// What the program must know of the terminal it runs in, if it does: one file a platform.
namespace Terminal {

/// Once, before anything is written: makes the output UTF-8 where that is not a matter of course.
void prepare();

bool isInputInteractive();
bool isOutputInteractive();

/// Columns of the terminal; 80 where there is none.
int width();

/// Standard input up to the end or `limit` bytes. From a terminal one line, which is not shown as it is typed.
QByteArray readSecret(qint64 limit);

} // namespace Terminal

} // namespace causeway
