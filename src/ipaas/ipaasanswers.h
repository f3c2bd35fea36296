#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace causeway {

/// How iPaaS.com's bodies are read and made, for the parts of its client.
namespace IpaasAnswers {

/// MalformedAnswer of iPaaS.com, with a text for a person.
Error malformed(const QString &message);

/// Lists are bare arrays; an object that wraps one is taken as well, as no description is published.
/// Errors: MalformedAnswer.
Result<QJsonArray> arrayOf(const QByteArray &body);

/// Ids are texts for records and numbers for subscriptions and users; either form is taken everywhere.
QString idOf(const QJsonValue &value);

QByteArray compact(const QJsonObject &object);

} // namespace IpaasAnswers

} // namespace causeway
