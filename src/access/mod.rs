//! Ways in: every touch, key and screen-reader request becomes an action here.
