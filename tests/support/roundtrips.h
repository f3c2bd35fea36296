#pragma once

#include "support/longline.h"

#include <QSslConfiguration>

namespace causeway::tests {

/// What it took from the start to the first answer of Business Central, with the sign-in host and Business Central at
/// the end of long lines.
struct RoundTrips {
    /// Times of a line there and back; 0 when no answer came.
    double count = 0;
    /// Those until the client had done all that it does.
    double untilDone = 0;
    /// In units of the LineTime.
    qint64 duration = 0;
    /// Which of the lines to Business Central that answer came on, from 1.
    int line = 0;
    /// How many lines to Business Central there were when it came.
    int lines = 0;
    /// Whether the client had all it wanted.
    bool succeeded = false;
};

/// The connection test as the programs run it.
RoundTrips roundTripsOfTheConnectionTest(LineTime &time, const QSslConfiguration &server);

/// A client that takes one step after the other and opens each line when it needs it: token, then companies.
RoundTrips roundTripsOfANaiveClient(LineTime &time, const QSslConfiguration &server);

} // namespace causeway::tests
