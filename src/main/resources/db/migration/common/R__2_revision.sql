-- Figures, in words, that differ between a vintage and the one that stood when it came: the one
-- before it that had not been withdrawn until then. Those that one of the two
-- does not show are left out: even that one changed could give it away. Only returns that are not
-- in both are looked at: the others cannot differ. Grouping instead of an outer join keeps this
-- linear on H2.
create or replace view revision as
select
  job,
  edition,
  from_vintage,
  vintage as to_vintage,
  case
    when count(old_status) = 0 then 'ADDED'
    when count(new_status) = 0 then 'WITHDRAWN'
    else 'REVISED'
  end as kind,
  office,
  territory,
  indicator,
  breakdown,
  period_start,
  period_end,
  max(old_qualifier) as old_qualifier,
  max(old_value) as old_value,
  max(old_status) as old_status,
  max(new_qualifier) as new_qualifier,
  max(new_value) as new_value,
  max(new_status) as new_status,
  max(new_value) - max(old_value) as difference,
  case
    when max(old_value) <> 0
    then round(100 * (max(new_value) - max(old_value)) / max(old_value), 2)
  end as percent,
  coalesce(max(new_file), max(old_file)) as file,
  case when count(new_status) = 0 then max(old_sheet) else max(new_sheet) end as sheet,
  case when count(new_status) = 0 then max(old_cell) else max(new_cell) end as cell
from (
  select
    e.job as job, e.name as edition, v.number as vintage, p.number as from_vintage, r.office as office,
    o.territory as territory, o.indicator as indicator, o.breakdown as breakdown,
    o.period_start as period_start, o.period_end as period_end,
    o.qualifier as old_qualifier, o.value as old_value, o.obs_status as old_status,
    m.file as old_file, o.sheet as old_sheet, o.cell as old_cell,
    null as new_qualifier, null as new_value, null as new_status,
    null as new_file, null as new_sheet, null as new_cell
  from edition e
  join vintage v on v.edition_id = e.id
  join vintage p on p.edition_id = e.id and p.number = (
    select max(q.number) from vintage q
    where q.edition_id = v.edition_id and q.number < v.number and not exists (
      select 1 from withdrawal w where w.vintage_id = q.id and w.withdrawn_at <= v.published_at))
  join vintage_return m on m.vintage_id = p.id
  join reading r on r.id = m.reading_id
  join observation o on o.reading_id = r.id
  where not exists (
    select 1 from vintage_return k where k.vintage_id = v.id and k.reading_id = m.reading_id)
  and not exists (
    select 1 from protected_figure h
    where h.vintage_id in (v.id, p.id) and h.territory = o.territory
      and h.indicator = o.indicator and h.breakdown = o.breakdown
      and h.period_start = o.period_start and h.period_end = o.period_end)
  union all
  select
    e.job, e.name, v.number, p.number, r.office,
    o.territory, o.indicator, o.breakdown, o.period_start, o.period_end,
    null, null, null, null, null, null,
    o.qualifier, o.value, o.obs_status, m.file, o.sheet, o.cell
  from edition e
  join vintage v on v.edition_id = e.id
  join vintage p on p.edition_id = e.id and p.number = (
    select max(q.number) from vintage q
    where q.edition_id = v.edition_id and q.number < v.number and not exists (
      select 1 from withdrawal w where w.vintage_id = q.id and w.withdrawn_at <= v.published_at))
  join vintage_return m on m.vintage_id = v.id
  join reading r on r.id = m.reading_id
  join observation o on o.reading_id = r.id
  where not exists (
    select 1 from vintage_return k where k.vintage_id = p.id and k.reading_id = m.reading_id)
  and not exists (
    select 1 from protected_figure h
    where h.vintage_id in (v.id, p.id) and h.territory = o.territory
      and h.indicator = o.indicator and h.breakdown = o.breakdown
      and h.period_start = o.period_start and h.period_end = o.period_end)
) changed
group by
  job, edition, vintage, from_vintage, office, territory, indicator, breakdown, period_start, period_end
having count(old_status) <> count(new_status)
  or max(old_qualifier) <> max(new_qualifier)
  or max(old_status) <> max(new_status)
  or max(old_value) <> max(new_value);
