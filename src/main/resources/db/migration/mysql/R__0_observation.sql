-- Figures of readings in words. A text that is kept nowhere says just the value, without the zeros
-- that its column adds.
create or replace view observation as
select
  f.reading_id as reading_id,
  f.seq as seq,
  t.code as territory,
  i.code as indicator,
  p.period_start as period_start,
  p.period_end as period_end,
  b.code as breakdown,
  f.value as value,
  f.qualifier as qualifier,
  f.obs_status as obs_status,
  f.conf_status as conf_status,
  coalesce(
    f.raw, l.raw,
    trim(trailing '.' from trim(trailing '0' from cast(f.value as char(50))))) as raw,
  coalesce(f.sheet, l.sheet) as sheet,
  f.cell as cell
from figure f
join figure_code t on t.id = f.territory_id
join figure_code i on i.id = f.indicator_id
join figure_code b on b.id = f.breakdown_id
join figure_period p on p.id = f.period_id
left join long_text l on l.reading_id = f.reading_id and l.seq = f.seq;
