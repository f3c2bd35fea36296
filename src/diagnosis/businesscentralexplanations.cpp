#include "diagnosis/explanationrows.h"

#include "core/addresses.h"

#include <QCoreApplication>

namespace causeway {

using namespace Addresses;

QList<ExplanationRow> ExplanationRows::ofBusinessCentral()
{
    return {
        {ErrorCode::AppNotInBusinessCentral,
         {.withSubject = true},
         QT_TR_NOOP("Signing in worked, but this environment does not know the app %1."),
         QT_TR_NOOP(
             "Its client ID is not entered on Business Central's own page Microsoft Entra Applications, or its State "
             "is not Enabled."),
         QT_TR_NOOP(
             "In Business Central open Microsoft Entra Applications, add the client ID %1, set State to Enabled and "
             "give it the permission set D365 READ."),
         bcApps},
        {ErrorCode::AppNotInBusinessCentral,
         {},
         QT_TR_NOOP("Signing in worked, but this environment does not know the app."),
         QT_TR_NOOP(
             "The client ID is not entered on Business Central's own page Microsoft Entra Applications, or its State "
             "is not Enabled."),
         QT_TR_NOOP(
             "In Business Central open Microsoft Entra Applications, add the client ID, set State to Enabled and give "
             "it the permission set D365 READ."),
         bcApps},
        {ErrorCode::EnvironmentsNotListable,
         {},
         QT_TR_NOOP("The app may not list the environments; that is optional."),
         QT_TR_NOOP(
             "It lacks the permission AdminCenter.ReadWrite.All, or it is not entered under Authorized Microsoft "
             "Entra apps "
             "in the Business Central admin center."),
         QT_TR_NOOP(
             "Nothing needs to be done: the name of the environment can be typed. To pick from a list, add the two."),
         bcAdmin},
        {ErrorCode::EnvironmentNotFound,
         {.withSubject = true},
         QT_TR_NOOP("The tenant has no environment of this name. Did you mean \"%1\"?"),
         QT_TR_NOOP("The name has a typing error or another case."),
         QT_TR_NOOP("Set the environment to \"%1\", or copy the name from the Business Central admin center."),
         bcAdmin,
         Field::Environment,
         true},
        {ErrorCode::EnvironmentNotFound,
         {},
         QT_TR_NOOP("The tenant has no environment of this name."),
         QT_TR_NOOP("The name has a typing error or another case, or the environment was renamed or deleted."),
         QT_TR_NOOP("Copy the name from the Business Central admin center."),
         bcAdmin,
         Field::Environment},
        {ErrorCode::CompanyNotFound,
         {.withSubject = true},
         QT_TR_NOOP("The environment has no company of this name. Did you mean \"%1\"?"),
         QT_TR_NOOP(
             "The display name was entered instead of the name, or the name has a typing error; its case counts."),
         QT_TR_NOOP("Set the company to \"%1\", or pick it from the list on the page Environment and company."),
         "",
         Field::CompanyName,
         true},
        {ErrorCode::CompanyNotFound,
         {.serviceCode = "Internal_CompanyNotFound"},
         QT_TR_NOOP("Business Central cannot find a company to work with."),
         QT_TR_NOOP("The company was renamed or deleted, or the app may not see it."),
         QT_TR_NOOP(
             "Pick the company from the list on the page Environment and company. If the list is empty, give the app a "
             "permission set on the page Microsoft Entra Applications."),
         bcApps,
         Field::CompanyName},
        {ErrorCode::CompanyNotFound,
         {},
         QT_TR_NOOP("The environment has no company of this name."),
         QT_TR_NOOP("The display name was entered instead of the name, the case differs, or the company is in another "
                    "environment."),
         QT_TR_NOOP("Pick the company from the list on the page Environment and company."),
         "",
         Field::CompanyName},
        {ErrorCode::PermissionMissing,
         {.withSubject = true},
         QT_TR_NOOP("The app may not use this in Business Central: %1."),
         QT_TR_NOOP("None of its permission sets in Business Central allows it."),
         QT_TR_NOOP("In Business Central open Microsoft Entra Applications, set the app's State to Disabled, add the "
                    "permission set "
                    "D365 READ or one of your own that holds %1, and set State to Enabled again."),
         bcApps},
        {ErrorCode::PermissionMissing,
         {},
         QT_TR_NOOP("The app may not read this data."),
         QT_TR_NOOP("It has no permission set in Business Central that allows it; the details name the table or page."),
         QT_TR_NOOP("In Business Central open Microsoft Entra Applications, set the app's State to Disabled, add the "
                    "permission set D365 READ, and set State to Enabled again."),
         bcApps},
        {ErrorCode::EntityNotFound,
         {.check = CheckId::CustomerCategory, .serviceCode = "BadRequest_NotFound"},
         QT_TR_NOOP("Business Central has nothing at this address."),
         QT_TR_NOOP(
             "The API of the extension is not installed in this environment, or its publisher, group or version is "
             "misspelt."),
         QT_TR_NOOP("Check the source's name, or pick another source on the page \"Data and throttling\"."),
         "",
         Field::CustomerCategorySource},
        {ErrorCode::EntityNotFound,
         {.check = CheckId::CustomerCategory},
         QT_TR_NOOP("Business Central does not serve this entity."),
         QT_TR_NOOP("The entity set is misspelt, or the extension that has it is not installed in this environment."),
         QT_TR_NOOP("Check the name on the page \"Data and throttling\", or pick another source."),
         "",
         Field::CustomerCategorySource},
        {ErrorCode::EntityNotFound,
         {.check = CheckId::ShippingMethod, .serviceCode = "BadRequest_NotFound"},
         QT_TR_NOOP("Business Central has nothing at this address."),
         QT_TR_NOOP(
             "The API of the extension is not installed in this environment, or its publisher, group or version is "
             "misspelt."),
         QT_TR_NOOP("Check the source's name, or pick another source on the page \"Data and throttling\"."),
         "",
         Field::ShippingMethodSource},
        {ErrorCode::EntityNotFound,
         {.check = CheckId::ShippingMethod},
         QT_TR_NOOP("Business Central does not serve this entity."),
         QT_TR_NOOP("The entity set is misspelt, or the extension that has it is not installed in this environment."),
         QT_TR_NOOP("Check the name on the page \"Data and throttling\", or pick another source."),
         "",
         Field::ShippingMethodSource},
        {ErrorCode::EntityNotFound,
         {.serviceCode = "BadRequest_NotFound"},
         QT_TR_NOOP("Business Central has nothing at this address."),
         QT_TR_NOOP(
             "The API of the extension is not installed in this environment, or its publisher, group or version is "
             "misspelt."),
         QT_TR_NOOP("Check the source's name, or pick another source on the page \"Data and throttling\"."),
         "",
         Field::LocationSource},
        {ErrorCode::EntityNotFound,
         {},
         QT_TR_NOOP("Business Central does not serve this entity."),
         QT_TR_NOOP("The entity set is misspelt, or the extension that has it is not installed in this environment."),
         QT_TR_NOOP("Check the name on the page \"Data and throttling\", or pick another source."),
         "",
         Field::LocationSource},
        {ErrorCode::ServiceNotPublished,
         {.check = CheckId::CustomerCategory, .withSubject = true},
         QT_TR_NOOP("The web service for customer price groups is published under another name. Did you mean \"%1\"?"),
         QT_TR_NOOP("Its service name on Business Central's page Web Services differs from the one entered here."),
         QT_TR_NOOP("Set the source to \"%1\", or rename the line on the page Web Services."),
         bcWebServices,
         Field::CustomerCategorySource,
         true},
        {ErrorCode::ServiceNotPublished,
         {.check = CheckId::Location, .withSubject = true},
         QT_TR_NOOP("The web service for locations is published under another name. Did you mean \"%1\"?"),
         QT_TR_NOOP("Its service name on Business Central's page Web Services differs from the one entered here."),
         QT_TR_NOOP("Set the source to \"%1\", or rename the line on the page Web Services."),
         bcWebServices,
         Field::LocationSource,
         true},
        {ErrorCode::ServiceNotPublished,
         {.check = CheckId::ShippingMethod, .withSubject = true},
         QT_TR_NOOP("The web service for shipping agents is published under another name. Did you mean \"%1\"?"),
         QT_TR_NOOP("Its service name on Business Central's page Web Services differs from the one entered here."),
         QT_TR_NOOP("Set the source to \"%1\", or rename the line on the page Web Services."),
         bcWebServices,
         Field::ShippingMethodSource,
         true},
        {ErrorCode::ServiceNotPublished,
         {CheckId::CustomerCategory},
         QT_TR_NOOP("The web service for customer price groups is not published."),
         QT_TR_NOOP(
             "Page 7, Customer Price Groups, is not on Business Central's page Web Services, or under another service "
             "name."),
         QT_TR_NOOP("In Business Central open Web Services, add a line: Object Type Page, Object ID 7, Service Name "
                    "CustomerPriceGroups, and tick Published."),
         bcWebServices,
         Field::CustomerCategorySource},
        {ErrorCode::ServiceNotPublished,
         {CheckId::ShippingMethod},
         QT_TR_NOOP("The web service for shipping agents is not published."),
         QT_TR_NOOP(
             "Page 428, Shipping Agents, is not on Business Central's page Web Services, or under another service "
             "name."),
         QT_TR_NOOP("In Business Central open Web Services, add a line: Object Type Page, Object ID 428, Service Name "
                    "ShippingAgents, and tick Published."),
         bcWebServices,
         Field::ShippingMethodSource},
        {ErrorCode::ServiceNotPublished,
         {},
         QT_TR_NOOP("The web service is not published."),
         QT_TR_NOOP("Its page is not on Business Central's page Web Services, or under another service name."),
         QT_TR_NOOP("In Business Central open Web Services, add the page under the service name entered here, and tick "
                    "Published."),
         bcWebServices},
        {ErrorCode::PagingBroken,
         {},
         QT_TR_NOOP("Business Central's pages do not lead to an end."),
         QT_TR_NOOP("Its link to the next page leads in a circle."),
         QT_TR_NOOP("Try again. If it stays, hand Copy for support to the support of Business Central.")},
        {ErrorCode::SourceFieldMissing,
         {.check = CheckId::CustomerCategory, .withSubject = true},
         QT_TR_NOOP("Business Central's page has no field %1."),
         QT_TR_NOOP("Another page is read, or the field's name in the mapping is misspelt."),
         QT_TR_NOOP("Pick a field from the list in the mapping on the page \"Data and throttling\"."),
         "",
         Field::CustomerCategoryMapping},
        {ErrorCode::SourceFieldMissing,
         {.check = CheckId::ShippingMethod, .withSubject = true},
         QT_TR_NOOP("Business Central's page has no field %1."),
         QT_TR_NOOP("Another page is read, or the field's name in the mapping is misspelt."),
         QT_TR_NOOP("Pick a field from the list in the mapping on the page \"Data and throttling\"."),
         "",
         Field::ShippingMethodMapping},
        {ErrorCode::SourceFieldMissing,
         {.withSubject = true},
         QT_TR_NOOP("Business Central's page has no field %1."),
         QT_TR_NOOP("Another page is read, or the field's name in the mapping is misspelt."),
         QT_TR_NOOP("Pick a field from the list in the mapping on the page \"Data and throttling\"."),
         "",
         Field::LocationMapping},
        {ErrorCode::SourceFieldMissing,
         {},
         QT_TR_NOOP("Business Central's page lacks a field of the mapping."),
         QT_TR_NOOP("Another page is read, or the field's name in the mapping is misspelt."),
         QT_TR_NOOP("Pick a field from the list in the mapping on the page \"Data and throttling\"."),
         "",
         Field::LocationMapping},
    };
}

} // namespace causeway
