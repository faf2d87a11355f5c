-- Every figure of every vintage, in words, with the place that it came from; of those that its
-- workbook does not show nothing else. What was sent in the place of a corrected figure is not told of
-- indicators of which the job ever hid one: it may be what was hidden, as may the text of a figure
-- without value. Documented in docs/database.md.
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
  case when h.vintage_id is null then o.qualifier else '=' end as qualifier,
  case when h.vintage_id is null then o.value end as value,
  case when h.vintage_id is null then o.obs_status else 'Q' end as obs_status,
  case when h.vintage_id is null then o.conf_status else 'N' end as conf_status,
  case
    when h.vintage_id is null and ((o.obs_status <> 'I' and o.value is not null) or not exists (
      select 1 from edition pe
      join vintage pv on pv.edition_id = pe.id
      join protected_figure p on p.vintage_id = pv.id
      where pe.job = e.job and p.indicator = o.indicator))
    then o.raw
  end as raw,
  m.file as file,
  o.sheet as sheet,
  o.cell as cell,
  case when w.vintage_id is null then r.sha256 end as sha256,
  case when x.vintage_id is null then 0 else 1 end as is_withdrawn
from edition e
join vintage v on v.edition_id = e.id
left join withdrawal x on x.vintage_id = v.id
join vintage_return m on m.vintage_id = v.id
join reading r on r.id = m.reading_id
join observation o on o.reading_id = r.id
left join protected_figure h
  on h.vintage_id = v.id and h.territory = o.territory and h.indicator = o.indicator
  and h.breakdown = o.breakdown
  and h.period_start = o.period_start and h.period_end = o.period_end
left join protected_return w on w.vintage_id = v.id and w.reading_id = r.id;
