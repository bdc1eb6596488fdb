-- Since when the login server names somebody as no member any more, or with no role; such a person has no roles here.
alter table person add column left_at timestamptz;
-- When the login server last told something new of somebody: what an older token says beyond it holds no more.
alter table person add column roles_since timestamptz;
