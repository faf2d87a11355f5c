-- Every figure of every vintage, in words, with the place that it came from. Documented in
-- docs/database.md.
create or replace view published_observation as
select
  e.job as job,
  e.name as edition,
  v.number as vintage,
  case when v.number = e.current_vintage then 1 else 0 end as is_current,
  v.published_at as published_at,
  v.as_of as as_of,
  r.office as office,
  o.territory as territory,
  o.indicator as indicator,
  o.breakdown as breakdown,
  case
    when extract(month from o.period_start) = 1 and extract(day from o.period_start) = 1
      and extract(month from o.period_end) = 12 and extract(day from o.period_end) = 31
      and extract(year from o.period_start) = extract(year from o.period_end)
    then cast(extract(year from o.period_start) as char(4))
    else concat(cast(o.period_start as char(10)), '/', cast(o.period_end as char(10)))
  end as period,
  o.period_start as period_start,
  o.period_end as period_end,
  o.qualifier as qualifier,
  o.value as value,
  o.obs_status as obs_status,
  o.conf_status as conf_status,
  o.raw as raw,
  m.file as file,
  o.sheet as sheet,
  o.cell as cell,
  r.sha256 as sha256
from edition e
join vintage v on v.edition_id = e.id
join vintage_return m on m.vintage_id = v.id
join reading r on r.id = m.reading_id
join observation o on o.reading_id = r.id;
