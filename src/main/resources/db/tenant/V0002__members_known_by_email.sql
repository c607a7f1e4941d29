-- A member may be named by e-mail (in small letters) before their first sign-in, which gives them their subject.
alter table member
    alter column subject drop not null,
    add column email text constraint member_email_key unique,
    add constraint member_known check (subject is not null or email is not null);
