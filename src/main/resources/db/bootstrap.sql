-- Prepares a database once, as its owner (with CREATEROLE) or as a superuser, in one transaction; repeating it is safe
-- and renews the passwords. `./lumbung migrate` runs it when LUMBUNG_DB_ADMIN_USER is given. By hand, set the four values
-- first: begin; set local lumbung.app_password = '...'; and so on, with lumbung.role_login = 'false'.

do $$
declare
    role_name  text;
    attributes text;
begin
    for role_name, attributes in values
        ('lumbung_owner',    'nologin noinherit'),           -- owns every schema and table
        ('tenant_base',      'nologin noinherit'),           -- what all governments may read: ref
        ('lumbung_app',      'login noinherit'),             -- the portal working for a government: nothing of its own
        ('lumbung_platform', 'login noinherit'),             -- the portal working for nobody: control and ref
        ('lumbung_migrator', 'login noinherit createrole')   -- jobs: may become the owner, may create tenant roles
    loop
        if not exists (select from pg_roles where rolname = role_name) then
            execute format('create role %I %s', role_name, attributes);
        end if;
    end loop;

    execute format('alter role lumbung_app password %L', current_setting('lumbung.app_password'));
    execute format('alter role lumbung_platform password %L', current_setting('lumbung.platform_password'));
    execute format('alter role lumbung_migrator password %L', current_setting('lumbung.migrator_password'));
    execute format('alter role lumbung_owner %s',
                   case when current_setting('lumbung.role_login')::boolean then 'login' else 'nologin' end);

    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to lumbung_app, lumbung_platform, lumbung_migrator', current_database());
    execute format('grant create, temporary on database %I to lumbung_owner', current_database());

    if not (select rolsuper from pg_roles where rolname = current_user) then
        grant lumbung_owner to current_user with inherit false, set true;
    end if;
end
$$;

alter role lumbung_app set search_path = pg_catalog;
alter role lumbung_platform set search_path = pg_catalog;

grant lumbung_owner to lumbung_migrator with inherit false, set true;
grant tenant_base to lumbung_migrator with admin true, inherit false, set false;

revoke all on schema public from public;

set local role lumbung_owner;

create schema if not exists control;
create schema if not exists ref;
create schema if not exists ext;
create extension if not exists pg_trgm with schema ext;
create extension if not exists unaccent with schema ext;

grant usage on schema control to lumbung_platform;
grant usage on schema ref, ext to lumbung_platform, tenant_base;
alter default privileges in schema control grant select, insert, update, delete on tables to lumbung_platform;
alter default privileges in schema ref grant select on tables to lumbung_platform, tenant_base;
