-- The role of one government: no login, no right outside its schema but what tenant_base may read. Run by
-- lumbung_migrator in a transaction of its own, before the schema. Repeating it is safe.

do $$
declare
    role_name constant text := current_setting('lumbung.tenant');
begin
    if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I', role_name);
    end if;
    execute format('alter role %I %s', role_name,
                   case when current_setting('lumbung.role_login')::boolean then 'login' else 'nologin' end);
    execute format('alter role %I set lock_timeout = %L', role_name, current_setting('lumbung.lock_timeout'));
    execute format('grant tenant_base to %I', role_name);
    execute format('grant %I to lumbung_app with inherit false, set true', role_name);
end
$$;
