-- The empty schema of one government, owned by lumbung_owner and usable by the government's role alone. Run by
-- lumbung_migrator; repeating it is safe. What a role may not do with a table, its migration revokes.

set local role lumbung_owner;

do $$
declare
    tenant constant text := current_setting('lumbung.tenant');
begin
    if not exists (select from pg_namespace where nspname = tenant) then
        execute format('create schema %I', tenant);
    end if;
    execute format('grant usage on schema %1$I to %1$I', tenant);
    execute format('alter default privileges in schema %1$I grant select, insert, update, delete on tables to %1$I', tenant);
    execute format('alter default privileges in schema %1$I grant usage on sequences to %1$I', tenant);
end
$$;
