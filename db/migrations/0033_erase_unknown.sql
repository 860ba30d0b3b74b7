-- Erasing a fan ends the look-ups of what may have reached them: nobody is left to look for.
grant delete on unknown_sends to huntaze_app;
