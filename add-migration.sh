#!/usr/bin/env bash
# Adds a migration to both databases: ./add-migration.sh AddThing
set -euo pipefail
cd "$(dirname "$0")/StaffPortal"
name=${1:?name of the migration}
dotnet tool restore >/dev/null
dotnet build -v q
for db in Sqlite Postgres; do
    dotnet ef migrations add "$name" --no-build -c "${db}PortalContext" -o "Data/$db/Migrations"
done
