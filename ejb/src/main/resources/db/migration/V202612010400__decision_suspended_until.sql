-- until when a suspension lasts is part of the decision: the letter tells it, and what was proposed stays as it was proposed
alter table decision add column suspended_until date;
