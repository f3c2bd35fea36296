#pragma once

#include "diagnosis/connectiontest.h"

#include <QJsonObject>

namespace causeway {

/// What a check found, and for a failed one what happened, with the service's own words.
QString foundText(const Check &check);

/// The object of `test --json`: {"connection", "passed", "checks": [...]}, every key always there. The check
/// ipaas-settings has one more: "settings", an array of {"label", "ours", "theirs", "state"}; of the secret only label
/// and state.
QJsonObject testReportJson(const TestReport &report);

} // namespace causeway
