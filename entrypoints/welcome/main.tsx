import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { Welcome } from './Welcome.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Welcome />);
